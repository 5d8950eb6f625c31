import assert from "node:assert/strict";
import { test } from "node:test";
import { createEtelecomClient } from "@partnerkit/etelecom";
import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";

test("{{đường mạng xấu rồi vẫn xong|a bad network, and it works in the end}}", async () => {
  const session = createEtelecomMock().session(); // {{một thế giới riêng|a world of its own}}
  const etelecom = createEtelecomClient({
    baseUrl: session.baseUrl(),
    apiKey: demo.apiKey,
    fetch: session.fetch,
  });

  session.faults.add({ fault: "proxy", status: 502, times: 2 });

  const answer = await etelecom.authorizeShop({
    email: "moi@example.com",
    phone: "0909000009",
    name: "Quán Cà Phê Gió",
    redirect_url: "https://shop.example.com/partner/callback",
  });
  assert.equal(answer.type, "shop_request");
  assert.equal(session.journal.find("authorizeShop").length, 3);

  // {{Bước đăng nhập, không cần trình duyệt.|The login, without a browser.}}
  const { redirect } = session.logIn(answer.auth_url ?? "");
  assert.match(redirect ?? "", /shop_id=\d+/);
});
