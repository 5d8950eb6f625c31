import { ChooseConnectionError } from "@partnerkit/auth";
import { auth } from "./auth.ts";

export async function shopName(
  tenant: string,
  subject?: string,
): Promise<string> {
  try {
    const shop = await auth.etelecom.client({ tenant, subject });
    return (await shop.currentShop()).name;
  } catch (error) {
    // {{Tenant có nhiều shop: để người dùng chọn.|The tenant has several shops: let the user choose.}}
    if (error instanceof ChooseConnectionError)
      return error.choices
        .map(({ label, subject: id }) => label ?? id)
        .join(", ");
    throw error;
  }
}

// {{ChatHub không có trang đăng nhập: subject là id của nhân viên vận hành.|ChatHub has no login page: the subject is an operator's id.}}
export async function organizations(
  tenant: string,
  operatorId: string,
): Promise<unknown> {
  const operator = await auth.chathub.client({ tenant, subject: operatorId });
  return operator.listOrganizations();
}
