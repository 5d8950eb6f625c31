import { describe, expectTypeOf, it } from "vitest";
import {
  type BotInfo,
  type CallPromise,
  createSenseSphereClient,
  type OperationErrors,
  type SystemInfo,
  type UserInfo,
} from "../src/index.ts";

const senseSphere = createSenseSphereClient({ baseUrl: "https://sensesphere.example.com", token: "t" });

describe("a wrong call does not compile", () => {
  it("without its UUID, or with the callback's name for it (SS-7)", () => {
    // @ts-expect-error user_uuid is missing
    void senseSphere.getUserInfo({});
    // @ts-expect-error the API calls it user_uuid
    void senseSphere.getUserInfo({ user_id: "550e8400-e29b-41d4-a716-446655440000" });
    // @ts-expect-error the argument is missing
    void senseSphere.getBotInfo();
    // @ts-expect-error it takes nothing
    void senseSphere.getSystemInfo({ lang: "vi" });
  });
});

it("answers are typed by the spec: a user's picture may be null, a bot's is a plain string (SS-13)", () => {
  expectTypeOf(senseSphere.getUserInfo).returns.resolves.toEqualTypeOf<UserInfo>();
  expectTypeOf(senseSphere.getSystemInfo).returns.resolves.toEqualTypeOf<SystemInfo>();
  expectTypeOf<UserInfo["user"]["avatar"]>().toEqualTypeOf<string | null>();
  expectTypeOf<BotInfo["avatar"]>().toEqualTypeOf<string>();
});

describe("every operation", () => {
  it("answers a promise of its own type, with the response on demand", () => {
    expectTypeOf(senseSphere.getUserInfo).returns.toEqualTypeOf<CallPromise<UserInfo>>();
    expectTypeOf(senseSphere.getSystemInfo).returns.toEqualTypeOf<CallPromise<SystemInfo>>();
    expectTypeOf(senseSphere.getBotInfo).returns.toEqualTypeOf<CallPromise<BotInfo>>();
    type Answer = Awaited<ReturnType<ReturnType<typeof senseSphere.getUserInfo>["withResponse"]>>;
    expectTypeOf<Answer>().toEqualTypeOf<{ readonly data: UserInfo; readonly response: Response }>();
  });

  it("has the statuses of the errors that its document lists, and no others", () => {
    expectTypeOf<OperationErrors["getUserInfo"]["status"]>().toEqualTypeOf<401 | 404>();
    expectTypeOf<OperationErrors["getSystemInfo"]>().toEqualTypeOf<never>();
    expectTypeOf<OperationErrors["getBotInfo"]["status"]>().toEqualTypeOf<404>();
  });

  it("takes the options of one call, and no others", () => {
    void senseSphere.getUserInfo(
      { user_uuid: "" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void senseSphere.getUserInfo({ user_uuid: "" }, { retry: 1 });
    void senseSphere.getSystemInfo(
      {},
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void senseSphere.getSystemInfo({}, { retry: 1 });
    void senseSphere.getBotInfo(
      { bot_uuid: "" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void senseSphere.getBotInfo({ bot_uuid: "" }, { retry: 1 });
  });
});
