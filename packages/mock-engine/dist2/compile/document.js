export function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Adds a step to a JSON Pointer. */
export function step(pointer, ...parts) {
    return parts.reduce((path, part) => `${path}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`, pointer);
}
