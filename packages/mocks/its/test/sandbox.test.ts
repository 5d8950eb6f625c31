import { sandboxSuite } from "../../shop-connect/test/sandbox-suite.ts";
import { createItsMock, demo } from "../src/index.ts";

sandboxSuite({
  name: "ITS",
  apiKey: demo.apiKey,
  create: (start = {}) => createItsMock(start),
  firstConnect: {},
});
