import { serveMock } from "@partnerkit/mock-engine/service-worker";
import { createChathubMock } from "./index.ts";

serveMock("chathub", createChathubMock);
