/**
 * Matchers for vitest that ask a mock what it was asked. Importing the module adds them.
 *
 * @example
 * ```ts
 * import "@partnerkit/mock-engine/vitest";
 * import { createEtelecomMock } from "@partnerkit/mock-etelecom";
 * import { expect, test } from "vitest";
 *
 * test("nothing is sent before the shop is known", () => {
 *   const mock = createEtelecomMock();
 *   expect(mock).not.toHaveReceived("authorizeShop");
 *   expect(mock).toHaveRefusedNothing();
 * });
 * ```
 *
 * @module
 */
import { expect } from "vitest";
import type { OperationId, World } from "./behaviour.ts";
import type { Coverage } from "./coverage.ts";
import type { BodyOf, Exchange, Journal } from "./journal.ts";

/** The operations of a mock or session. */
type IdOf<Received> = Received extends { readonly journal: Journal<infer W> } ? OperationId<W> : never;

/** Part of the body that an operation takes. */
type PartOf<Received, Id> = Received extends { readonly journal: Journal<infer W> }
  ? Id extends OperationId<W>
    ? Partial<BodyOf<W["operations"][Id]>>
    : never
  : never;

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** An operation was called, with a body that has at least these fields where they are given. */
    toHaveReceived<Id extends IdOf<T>>(operation: Id, body?: PartOf<T, Id>): R;
    /** An operation was called so many times. */
    toHaveReceivedTimes<Id extends IdOf<T>>(operation: Id, times: number): R;
    /** A call of an operation was answered with this status. */
    toHaveAnswered<Id extends IdOf<T>>(operation: Id, status: number): R;
    /** No request was refused: every one led somewhere, fitted the document and carried a good credential. */
    toHaveRefusedNothing(): R;
    /** Every operation of the document was called: of a session, in it; of a mock, in any of its sessions. */
    toHaveCalledEveryOperation(): R;
  }
}

/** What the matchers read. */
interface Asked {
  readonly journal: Pick<Journal<World>, "all"> & { received(operation: string, test: (body: unknown) => boolean): boolean };
}

interface Result {
  readonly pass: boolean;
  message(): string;
}

function result(pass: boolean, not: boolean, expectation: string, exchanges: readonly Exchange[]): Result {
  const seen = exchanges.slice(-10).map(({ operation, request, verdict, response }) => {
    const body = request.body === undefined ? "" : ` ${JSON.stringify(request.body)}`;
    return `  ${operation ?? `${request.method} ${request.path}`}${body}: ${verdict}, ${response.status}`;
  });
  const message = `expected the mock ${not ? "not " : ""}${expectation}; it was asked:\n${seen.join("\n") || "  nothing"}`;
  return { pass, message: () => message };
}

function of({ journal }: Asked, operation: string): readonly Exchange[] {
  return journal.all().filter((exchange) => exchange.operation === operation);
}

expect.extend({
  toHaveReceived(mock: Asked, operation: string, body?: object) {
    // What came is compared, not what the journal shows of it: there secrets are masked.
    const came = mock.journal.received(operation, (sent) => body === undefined || this.equals(sent, expect.objectContaining({ ...body })));
    const wanted = body === undefined ? operation : `${operation} with ${Object.keys(body).join(", ")} as given`;
    return result(came, this.isNot, `to have received ${wanted}`, mock.journal.all());
  },
  toHaveReceivedTimes(mock: Asked, operation: string, times: number) {
    const calls = of(mock, operation).length;
    return result(calls === times, this.isNot, `to have received ${operation} ${times} times; it did ${calls} times`, mock.journal.all());
  },
  toHaveAnswered(mock: Asked, operation: string, status: number) {
    const answered = of(mock, operation).some(({ response }) => response.status === status);
    return result(answered, this.isNot, `to have answered ${operation} with ${status}`, mock.journal.all());
  },
  toHaveRefusedNothing(mock: Asked) {
    const refused = mock.journal.all().filter(({ verdict }) => verdict !== "accepted" && verdict !== "preferred" && verdict !== "fault");
    return result(refused.length === 0, this.isNot, "to have refused nothing", refused);
  },
  toHaveCalledEveryOperation({ coverage }: { readonly coverage: Pick<Coverage, "report"> }) {
    const { uncalled } = coverage.report();
    const message = `expected every operation ${this.isNot ? "not " : ""}to be called; never called: ${uncalled.join(", ") || "none"}`;
    return { pass: uncalled.length === 0, message: () => message };
  },
});
