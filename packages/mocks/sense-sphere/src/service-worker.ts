import { serveMock } from "@partnerkit/mock-engine/service-worker";
import { createSenseSphereMock } from "./index.ts";

serveMock("sense-sphere", createSenseSphereMock);
