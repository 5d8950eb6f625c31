import { serveMock } from "@partnerkit/mock-engine/service-worker";
import { createItsMock } from "./index.ts";

serveMock("its", createItsMock);
