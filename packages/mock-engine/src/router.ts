import type { Behaviour, PageRoute } from "./behaviour.ts";
import type { Operation } from "./document.ts";

/** Where a request leads. */
export type Route<State> =
  | { readonly kind: "operation"; readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "page"; readonly page: PageRoute<State>; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: "wrong_method"; readonly allow: readonly string[] }
  | { readonly kind: "unknown_path" };

/** Finds where a method and a raw path lead. */
export type Router<State> = (method: string, path: string) => Route<State>;

type Target<State> = { readonly operation: Operation } | { readonly page: PageRoute<State> };

interface Entry<State> {
  readonly pattern: RegExp;
  readonly targets: Map<string, Target<State>>;
}

/** Compiles the routes of a behaviour: its operations below the base path, its pages below the origin. */
export function createRouter<State>(behaviour: Behaviour<State>): Router<State> {
  const entries = new Map<string, Entry<State>>();
  const add = (method: string, template: string, target: Target<State>): void => {
    const entry = entries.get(template) ?? { pattern: patternOf(template), targets: new Map() };
    entries.set(template, entry);
    entry.targets.set(method, target);
  };
  for (const operation of Object.values(behaviour.operations)) {
    add(operation.method, behaviour.basePath + operation.service + operation.path, { operation });
  }
  for (const page of behaviour.pages) add(page.method, page.path, { page });
  return (method, path) => {
    const exact = entries.get(path);
    const found = exact ?? [...entries.values()].find(({ pattern }) => pattern.test(path));
    const groups = found && (found.pattern.exec(path)?.groups ?? {});
    const params = groups && decode(groups);
    return found && params ? choose(method, found, params) : { kind: "unknown_path" };
  };
}

function choose<State>(method: string, { targets }: Entry<State>, params: Readonly<Record<string, string>>): Route<State> {
  const target = targets.get(method) ?? (method === "HEAD" ? targets.get("GET") : undefined);
  if (!target) return { kind: "wrong_method", allow: [...targets.keys()] };
  return "operation" in target ? { kind: "operation", operation: target.operation, params } : { kind: "page", page: target.page, params };
}

function patternOf(template: string): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

/** Undefined where a parameter is not valid percent-encoding: such a path leads nowhere. */
function decode(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}
