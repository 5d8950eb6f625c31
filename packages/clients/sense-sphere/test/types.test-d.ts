import { describe, expectTypeOf, it } from "vitest";
import { type BotInfo, createSenseSphereClient, type SystemInfo, type UserInfo } from "../src/index.ts";

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
