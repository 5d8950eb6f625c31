/**
 * The mock as a command.
 *
 * @module
 */
import type { MockCommand } from "@partnerkit/mock-engine/command";
import { createSenseSphereMock, demo, type SenseSphereWorld } from "./index.ts";

/** The mock as a command. */
export const command: MockCommand<SenseSphereWorld> = {
  name: "@partnerkit/mock-sense-sphere",
  title: "Sense Sphere",
  port: 4010,
  credentials: demo,
  create: createSenseSphereMock,
  firstCall: (baseUrl) => `curl ${baseUrl}/api/partner/bot/${demo.botUuid}/`,
  login: (baseUrl) =>
    `${baseUrl}/auth/sensesphere-auth/?partner_key=${demo.partnerKey}&redirect_uri=https%3A%2F%2Fmyapp.example.com%2Fcallback`,
};
