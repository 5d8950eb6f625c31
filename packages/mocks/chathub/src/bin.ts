#!/usr/bin/env node
import { runMock } from "@partnerkit/mock-engine/command";
import { command } from "./command.ts";

await runMock(command);
