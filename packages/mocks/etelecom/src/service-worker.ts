import { serveMock } from "@partnerkit/mock-engine/service-worker";
import { createEtelecomMock } from "./index.ts";

serveMock("etelecom", createEtelecomMock);
