import { auth } from "./auth.ts";

/** {{Mang khóa đang có sang, không bắt ai đăng nhập lại.|Takes over a key that you have, without a login.}} */
export async function takeOver(
  tenant: string,
  shopId: string,
  shopKey: string,
): Promise<string> {
  const connection = await auth.etelecom.import({
    tenant,
    subject: shopId,
    token: shopKey,
    expiresAt: "never",
  });
  return connection.state;
}
