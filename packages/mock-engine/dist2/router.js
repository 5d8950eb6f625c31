const noParams = {};
/** Compiles endpoints into a router: one look for a plain path, one step per segment for a template. */
export function createRouter(endpoints) {
    const root = emptyNode();
    const plain = new Map();
    for (const { method, path, target } of endpoints) {
        const node = path.split("/").reduce(descend, root);
        node.targets.set(method, target);
        if (!path.includes("{"))
            plain.set(path, node);
    }
    return (method, path) => {
        const exact = plain.get(path);
        if (exact)
            return choose(method, exact, noParams);
        const found = find(root, path.split("/"), 0, noParams);
        return found ? choose(method, found.node, found.params) : { kind: "unknown_path" };
    };
}
/** The endpoint of an operation below a base path. */
export function endpointOf(operation, basePath) {
    return { method: operation.method, path: basePath + operation.service + operation.path, target: operation };
}
function emptyNode() {
    return { plain: new Map(), templates: [], targets: new Map() };
}
/** The node of a segment below another; made if it is not there yet. */
function descend({ plain, templates }, segment) {
    if (!segment.includes("{")) {
        const next = plain.get(segment) ?? emptyNode();
        plain.set(segment, next);
        return next;
    }
    const pattern = patternOf(segment);
    const same = templates.find((template) => template.pattern.source === pattern.source);
    if (same)
        return same.node;
    const node = emptyNode();
    templates.push({ pattern, node });
    return node;
}
function find(node, segments, index, params) {
    const segment = segments[index];
    if (segment === undefined)
        return node.targets.size > 0 ? { node, params } : undefined;
    const next = node.plain.get(segment);
    const found = next && find(next, segments, index + 1, params);
    if (found)
        return found;
    for (const { pattern, node: below } of node.templates) {
        const own = decode(pattern.exec(segment)?.groups);
        const match = own && find(below, segments, index + 1, { ...params, ...own });
        if (match)
            return match;
    }
    return undefined;
}
function choose(method, { targets }, params) {
    const target = targets.get(method) ?? (method === "HEAD" ? targets.get("GET") : undefined);
    return target === undefined ? { kind: "wrong_method", allow: [...targets.keys()] } : { kind: "found", target, params };
}
function patternOf(template) {
    const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+)");
    return new RegExp(`^${source}$`);
}
/** Undefined where a parameter is not valid percent-encoding: such a path leads nowhere. */
function decode(groups) {
    if (!groups)
        return undefined;
    try {
        return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
    }
    catch {
        return undefined;
    }
}
