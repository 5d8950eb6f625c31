import { createItsClient } from "@partnerkit/its";
import { validate } from "@partnerkit/its/validators";
import { createItsMock, demo } from "@partnerkit/mock-its";
import type { Methods } from "./provider.ts";
import { shopConnect } from "./shop-connect.ts";

/** ITS. */
export const its = shopConnect({
  id: "its",
  name: "ITS",
  demo,
  createMock: createItsMock,
  extraToken: true,
  connect: (options) => createItsClient(options) as unknown as Methods, // operations are data here
  validate,
});
