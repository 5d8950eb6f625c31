import assert from "node:assert/strict";
import { test } from "node:test";
import { createChathubClient } from "@partnerkit/chathub";
import { createChathubMock, demo } from "@partnerkit/mock-chathub";

test("{{token nhân viên hết hạn sau một giờ|an operator's token ends after an hour}}", async () => {
  const mock = createChathubMock();
  const options = { baseUrl: mock.baseUrl(), fetch: mock.fetch };
  const company = createChathubClient({
    ...options,
    login: demo.login,
    password: demo.password,
  });
  const chathub = createChathubClient({
    ...options,
    companyToken: await company.getCompanyToken(),
  });

  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const token = await chathub.getOperatorToken({
    id: demo.operatorId,
    expiresAt,
  });
  assert.equal((await chathub.validateOperatorToken({ token })).isValid, true);

  mock.clock.advance(3_601_000); // {{không phải chờ|nobody has to wait}}
  assert.equal((await chathub.validateOperatorToken({ token })).isValid, false);
});
