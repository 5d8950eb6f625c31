import assert from "node:assert/strict";
import { test } from "node:test";
import { createEtelecomClient } from "@partnerkit/etelecom";
import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";

test("{{shop đã liên kết nhận được khóa|a linked shop gets its key}}", async () => {
  const mock = createEtelecomMock();
  const etelecom = createEtelecomClient({
    baseUrl: mock.baseUrl(),
    apiKey: demo.apiKey,
    fetch: mock.fetch,
  });

  const redirect_url = "https://shop.example.com/partner/callback";
  const answer = await etelecom.authorizeShop({
    shop_id: demo.shopId,
    redirect_url,
  });

  assert.equal(answer.type, "shop_key");
  assert.equal(
    mock.journal.last("authorizeShop")?.request.body?.redirect_url,
    redirect_url,
  );
});
