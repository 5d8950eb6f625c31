import assert from "node:assert/strict";
import { ReauthRequiredError } from "@partnerkit/auth";
import { ConfigurationError, NetworkError } from "@partnerkit/transport";
import { whatNow } from "../../../src/samples/errors.ts";

const place = { provider: "etelecom", operation: "authorizeShop" };
console.log(whatNow(new ReauthRequiredError({ provider: "etelecom", tenant: "acme", subject: "1" }, "the shop has unlinked")));
console.log(whatNow(new NetworkError("it broke", { ...place, code: "network_error", retryable: true, retryAfterMs: 2000 })));
console.log(whatNow(new ConfigurationError("it is missing", { ...place, code: "missing_option" })));
assert.throws(() => whatNow(new RangeError("another's")), RangeError);
