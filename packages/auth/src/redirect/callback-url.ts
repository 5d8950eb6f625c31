import { ConfigurationError } from "@partnerkit/transport";
import { readOption } from "@partnerkit/transport/client";
import type { ProviderId } from "../provider.ts";
import type { CallbackOptions } from "./login.ts";

/** Loopback, where no https is asked for. */
export function isLoopback(hostname: string): boolean {
  return /^(127(\.\d+){3}|(.+\.)?localhost|\[::1\])$/.test(hostname);
}

/**
 * The address that a provider's browsers come back to. It never comes from a request's `Host`, which anybody may write, except on
 * loopback.
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`
 */
export function callbackBase(login: CallbackOptions & { readonly id: ProviderId }, request: Request): URL {
  const url = new URL(configured(login, request));
  const safe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  if (!safe || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("the option callbackUrl is not right. Use https, without user name, query or fragment.", {
      provider: login.id,
      code: "invalid_option",
    });
  }
  return new URL(`${url.origin}${url.pathname.replace(/\/+$/, "")}/${login.id}`);
}

function configured({ id, callbackUrl }: CallbackOptions & { readonly id: ProviderId }, request: Request): string {
  try {
    const given = readOption({ provider: id }, "callbackUrl", callbackUrl);
    if (URL.canParse(given)) return given;
  } catch (error) {
    const { origin, hostname } = new URL(request.url);
    if (isLoopback(hostname) && callbackUrl === undefined) return `${origin}/partner/callback`;
    throw error;
  }
  throw new ConfigurationError("the option callbackUrl is no address. Use the form https://host/partner/callback.", {
    provider: id,
    code: "invalid_option",
  });
}
