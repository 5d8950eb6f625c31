#!/usr/bin/env node
// A file of its own, which is there before anything is built: npm links commands while it installs.
import { runMock } from "@partnerkit/mock-engine/command";
import { command } from "./dist/command.js";

await runMock(command);
