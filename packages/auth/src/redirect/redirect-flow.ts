import { answerCallback } from "./callback.ts";
import { beginLogin } from "./connect.ts";
import type { RedirectFlow } from "./flow.ts";
import type { Login } from "./login.ts";

/** Makes the redirect login of a provider from what is particular about it. */
export function redirectFlow<Input>(login: Login<Input>): RedirectFlow<Input> {
  return {
    connect: (request, input, context) => beginLogin(login, request, input, context),
    callback: (request, context) => answerCallback(login, request, context),
  };
}
