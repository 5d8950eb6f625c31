/**
 * The mock as a command.
 *
 * @module
 */
import type { MockCommand } from "@partnerkit/mock-engine/command";
import { createEtelecomMock, demo, type EtelecomWorld } from "./index.ts";

/** The mock as a command. */
export const command: MockCommand<EtelecomWorld> = {
  name: "@partnerkit/mock-etelecom",
  title: "eTelecom",
  port: 4012,
  credentials: demo,
  create: createEtelecomMock,
  firstCall: (baseUrl) =>
    `curl ${baseUrl}.Shop/AuthorizeShop -H "Content-Type: application/json" -H "Authorization: Bearer ${demo.apiKey}" -d '{"shop_id":"${demo.shopId}","redirect_url":"https://shop.example.com/callback"}'`,
};
