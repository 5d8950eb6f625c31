import type { AnySession, Faults } from "@partnerkit/mock-engine";
import type { MakeValidate } from "@partnerkit/transport/validate";
import type { Call } from "../call.ts";

/** The methods of a partnerkit client by operation. */
export type Methods = Readonly<Record<string, (argument: object, options: object) => Promise<unknown>>>;

/** What the matrix needs of a mock's session, whichever provider's it is. */
export interface AnyWorld extends Pick<AnySession, "fetch" | "clock" | "baseUrl"> {
  readonly faults: Pick<Faults, "add">;
  readonly journal: { find(operation: string): readonly { readonly request: { readonly body: unknown } }[] };
  end(): void;
}

/** A provider of one cell: a session of its mock, and the keys to it. */
export interface World {
  readonly session: AnyWorld;
  /** Where the mock serves it. */
  readonly baseUrl: string;
  /** A credential that the provider accepts, for the option of this name. */
  readonly mint: (option: string) => Promise<string>;
  /** A credential that the provider refuses as used up, for the option of this name. */
  readonly stale: (option: string) => Promise<string>;
}

/** A call whose 401 is not about an expired credential. */
export interface OtherRefusal {
  readonly call: Call;
  readonly credential: string;
}

/** A call with a secret in its body. */
export interface SecretBody {
  readonly call: Call;
  /** Name of the member. */
  readonly member: string;
}

/** The calls of a provider that the rows are about. */
export interface Calls {
  /** Takes a credential, may be repeated, answers JSON and nothing else. */
  readonly main: Call;
  /** Its 401 means that the credential has expired. */
  readonly expiring: Call;
  /** Its answer has an enumerated field. */
  readonly enumerated?: Call;
  readonly login?: Call;
  readonly secretBody?: SecretBody;
  /** Has a parameter in its path. */
  readonly inPath?: { readonly call: Call; readonly parameter: string };
}

/** A provider of the matrix. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly calls: Calls;
  /** What `main` could be answered, with one member of a wrong type. */
  readonly misshapen: unknown;
  /** Whether its document knows a closed account. */
  readonly closesAccounts: boolean;
  /** Makes partnerkit's client of it. */
  readonly connect: (options: object) => Methods;
  /** What partnerkit's client checks answers with. */
  readonly validate: MakeValidate;
  /** Serves its mock. */
  readonly start: () => Promise<Started>;
}

/** A mock that is served. */
export interface Started {
  readonly open: () => World;
  /** A call that this world refuses with a 401 which a fresh credential does not cure. */
  readonly otherRefusal: (world: World) => Promise<OtherRefusal>;
  readonly close: () => Promise<void>;
}
