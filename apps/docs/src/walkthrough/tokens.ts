import type { Answer } from "./expression.ts";
import type { TokenKind } from "./model.ts";
import type { HeldToken } from "./state.ts";

/** A token that came in now, with its end. */
export function tokenOf(output: string, { life }: TokenKind, value: string, answer: Answer, now: number): HeldToken {
  return { output, value, endsAt: endOf(life, value, answer, now) };
}

function endOf(life: TokenKind["life"], value: string, { body }: Answer, now: number): number | null {
  if (life === "open") return null;
  if (life === "exp") return expOf(value);
  const seconds = life === "expires_in" ? secondsOf(body) : life;
  return seconds < 0 ? null : now + seconds * 1000; // -1 stands for no end
}

function secondsOf(body: Answer["body"]): number {
  const value = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)["expires_in"] : undefined;
  return typeof value === "number" ? value : -1;
}

/** The end that a JSON Web Token names. It is a hint: only the provider can check the signature. */
function expOf(token: string): number | null {
  try {
    const [, claims = ""] = token.split(".");
    const { exp } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" ? exp * 1000 : null;
  } catch {
    return null;
  }
}

/** What is left, as a clock reads it; `dayCount` says a number of days. */
export function leftText(milliseconds: number, dayCount: string): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60];
  const clock = `${two(minutes)}:${two(seconds % 60)}`;
  if (days > 0) return `${dayCount.replace("{0}", String(days))} ${two(hours)}:${clock}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A token shortened to be recognised. */
export const shortened = (value: string): string => (value.length > 24 ? `${value.slice(0, 16)}…${value.slice(-4)}` : value);
