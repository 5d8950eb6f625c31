import { sandboxSuite } from "../../shop-connect/test/sandbox-suite.ts";
import { createEtelecomMock, demo } from "../src/index.ts";

sandboxSuite({
  name: "eTelecom",
  apiKey: demo.apiKey,
  create: (start = {}) => createEtelecomMock(start),
  firstConnect: { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" },
});
