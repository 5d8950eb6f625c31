import { AuthError } from "@partnerkit/auth";
import { isPartnerError } from "@partnerkit/transport";

export function whatNow(error: unknown): string {
  if (!isPartnerError(error)) throw error; // {{không phải của partnerkit|not one of ours}}
  if (error instanceof AuthError && error.actor === "user")
    return "{{mời người dùng kết nối lại|ask the user to connect again}}";
  if (error.retryable)
    return `{{thử lại sau|try again after}} ${error.retryAfterMs ?? 1_000} ms`;
  return `{{báo cho người vận hành|tell whoever runs this}}: ${error.code}`;
}
