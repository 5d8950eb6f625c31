/**
 * The mock as a command.
 *
 * @module
 */
import type { MockCommand } from "@partnerkit/mock-engine/command";
import { createItsMock, demo, type ItsWorld } from "./index.ts";

/** The mock as a command. */
export const command: MockCommand<ItsWorld> = {
  name: "@partnerkit/mock-its",
  title: "ITS",
  port: 4011,
  credentials: demo,
  create: createItsMock,
  firstCall: (baseUrl) =>
    `curl ${baseUrl}.Shop/AuthorizeShop -H "Content-Type: application/json" -H "Authorization: Bearer ${demo.apiKey}" -d '{"shop_id":"${demo.shopId}","redirect_url":"https://shop.example.com/callback"}'`,
};
