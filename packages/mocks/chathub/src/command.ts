/**
 * The mock as a command.
 *
 * @module
 */
import type { MockCommand } from "@partnerkit/mock-engine/command";
import { type ChathubWorld, createChathubMock, demo } from "./index.ts";

/** The mock as a command. */
export const command: MockCommand<ChathubWorld> = {
  name: "@partnerkit/mock-chathub",
  title: "ChatHub",
  port: 4013,
  credentials: demo,
  create: createChathubMock,
  firstCall: (baseUrl) =>
    `curl ${baseUrl}/api/company/get-token -H "Content-Type: application/json" -d '{"login":"${demo.login}","password":"${demo.password}"}'`,
};
