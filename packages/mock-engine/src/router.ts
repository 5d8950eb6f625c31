import type { Operation } from "./contract.ts";

/** Where a request leads: something at a path, by method. */
export type Route<Target> =
  | { readonly kind: "found"; readonly target: Target; readonly params: Params }
  | { readonly kind: "wrong_method"; readonly allow: readonly string[] }
  | { readonly kind: "unknown_path" };

/** Parameters of a path, decoded. */
type Params = Readonly<Record<string, string>>;

/** Finds where a method and a raw path lead. */
export type Router<Target> = (method: string, path: string) => Route<Target>;

/** Something at a path template, such as `/bot/{id}/`. */
export interface Endpoint<Target> {
  readonly method: string;
  readonly path: string;
  readonly target: Target;
}

/** A place in the tree of paths. */
interface Node<Target> {
  readonly plain: Map<string, Node<Target>>;
  readonly templates: { readonly segment: string; readonly match: Matcher; readonly node: Node<Target> }[];
  readonly targets: Map<string, Target>;
}

/** Reads the parameters out of a segment; undefined for one that does not fit. */
type Matcher = (segment: string) => Params | undefined;

const noParams: Params = {};

/** Compiles endpoints into a router: one look for a plain path, one step per segment for a template. */
export function createRouter<Target>(endpoints: readonly Endpoint<Target>[]): Router<Target> {
  const root = emptyNode<Target>();
  const plain = new Map<string, Node<Target>>();
  for (const { method, path, target } of endpoints) {
    const node = path.split("/").reduce(descend, root);
    node.targets.set(method, target);
    if (!path.includes("{")) plain.set(path, node);
  }
  return (method, path) => {
    const exact = plain.get(path);
    if (exact) return choose(method, exact, noParams);
    const found = find(root, path.split("/"), 0, noParams);
    return found ? choose(method, found.node, found.params) : { kind: "unknown_path" };
  };
}

/** The endpoint of an operation below a base path. */
export function endpointOf(operation: Operation, basePath: string): Endpoint<Operation> {
  return { method: operation.method, path: basePath + operation.service + operation.path, target: operation };
}

function emptyNode<Target>(): Node<Target> {
  return { plain: new Map(), templates: [], targets: new Map() };
}

/** The node of a segment below another; made if it is not there yet. */
function descend<Target>({ plain, templates }: Node<Target>, segment: string): Node<Target> {
  if (!segment.includes("{")) {
    const next = plain.get(segment) ?? emptyNode<Target>();
    plain.set(segment, next);
    return next;
  }
  const same = templates.find((template) => template.segment === segment);
  if (same) return same.node;
  const node = emptyNode<Target>();
  templates.push({ segment, match: matcherOf(segment), node });
  return node;
}

function find<Target>(
  node: Node<Target>,
  segments: readonly string[],
  index: number,
  params: Params,
): { readonly node: Node<Target>; readonly params: Params } | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.targets.size > 0 ? { node, params } : undefined;
  const next = node.plain.get(segment);
  const found = next && find(next, segments, index + 1, params);
  if (found) return found;
  for (const { match, node: below } of node.templates) {
    const own = match(segment);
    const deeper = own && find(below, segments, index + 1, params === noParams ? own : { ...params, ...own });
    if (deeper) return deeper;
  }
  return undefined;
}

function choose<Target>(method: string, { targets }: Node<Target>, params: Params): Route<Target> {
  const target = targets.get(method) ?? (method === "HEAD" ? targets.get("GET") : undefined);
  return target === undefined ? { kind: "wrong_method", allow: [...targets.keys()] } : { kind: "found", target, params };
}

function matcherOf(template: string): Matcher {
  const whole = /^\{(\w+)\}$/.exec(template)?.[1];
  if (whole !== undefined) return (segment) => (segment === "" ? undefined : decode([[whole, segment]]));
  const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+)");
  const pattern = new RegExp(`^${source}$`);
  return (segment) => {
    const groups = pattern.exec(segment)?.groups;
    return groups && decode(Object.entries(groups));
  };
}

/** Undefined where a parameter is not valid percent-encoding: such a path leads nowhere. */
function decode(texts: readonly (readonly [name: string, text: string])[]): Params | undefined {
  const params: Record<string, string> = {};
  for (const [name, text] of texts) {
    const value = decodeText(text);
    if (value === undefined) return undefined;
    params[name] = value;
  }
  return params;
}

function decodeText(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
