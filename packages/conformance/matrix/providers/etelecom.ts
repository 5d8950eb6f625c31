import { createEtelecomClient } from "@partnerkit/etelecom";
import { validate } from "@partnerkit/etelecom/validators";
import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";
import type { Methods } from "./provider.ts";
import { shopConnect } from "./shop-connect.ts";

/** eTelecom. */
export const etelecom = shopConnect({
  id: "etelecom",
  name: "eTelecom",
  demo,
  createMock: createEtelecomMock,
  extraToken: false,
  connect: (options) => createEtelecomClient(options) as unknown as Methods, // operations are data here
  validate,
});
