import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import "../src/vitest.ts";
import { get, orders, post } from "./support.ts";

describe("the matchers", () => {
  it("ask what was received, how often, with which fields, and what was answered", async () => {
    const mock = createMock(orders());
    expect(mock).not.toHaveReceived("createOrder");
    expect(mock).toHaveReceivedTimes("createOrder", 0);
    await mock.fetch(post('{"note":"phở","more":1}'));
    await mock.fetch(post('{"note":"x"}'));
    expect(mock).toHaveReceived("createOrder");
    expect(mock).toHaveReceived("createOrder", { note: "phở" });
    expect(mock).not.toHaveReceived("createOrder", { note: "bún" });
    expect(mock).toHaveReceivedTimes("createOrder", 2);
    expect(mock).toHaveAnswered("createOrder", 400);
    expect(mock).not.toHaveAnswered("readOrder", 200);
    expect(mock).not.toHaveCalledEveryOperation();
    await mock.session().fetch(get("/Order/1"));
    expect(mock).toHaveCalledEveryOperation();
  });

  it("compare what came, also where the journal masks it", async () => {
    const mock = createMock(orders());
    await mock.fetch(post('{"note":"https://a.example.com/?token=abc"}'));
    expect(mock).toHaveReceived("createOrder", { note: "https://a.example.com/?token=abc" });
    expect(JSON.stringify(mock.journal.all())).not.toContain("abc");
  });

  it("ask a session for what was called in it", async () => {
    const mock = createMock(orders());
    const session = mock.session();
    await session.fetch(post('{"note":"phở"}'));
    await mock.fetch(get("/Order/1"));
    expect(mock).toHaveCalledEveryOperation();
    expect(session).not.toHaveCalledEveryOperation();
    await session.fetch(get("/Order/1"));
    expect(session).toHaveCalledEveryOperation();
  });

  it("say what was asked instead when they fail", async () => {
    const mock = createMock(orders());
    await mock.fetch(post('{"note":"x"}'));
    expect(() => expect(mock).toHaveReceived("readOrder")).toThrow(
      /to have received readOrder; it was asked:\n {2}createOrder \{"note":"x"\}: invalid, 400/,
    );
    expect(() => expect(mock).toHaveRefusedNothing()).toThrow(/createOrder/);
    expect(() => expect(mock).toHaveCalledEveryOperation()).toThrow(/never called: readOrder/);
    expect(() => expect(createMock(orders())).toHaveReceived("createOrder")).toThrow(/nothing/);
  });

  it("take only the operations that the mock has", () => {
    const mock = createMock(orders());
    // @ts-expect-error: there is no such operation
    expect(mock).not.toHaveReceived("deleteOrder");
    // @ts-expect-error: the body has no such field
    expect(mock).not.toHaveReceived("createOrder", { total: 1 });
  });
});
