import type * as node from "./node.ts";

/** Stands in for `node.ts` where there is no Node: the package's `browser` field puts it there. */
export const listen: typeof node.listen = () =>
  Promise.reject(new Error("[partnerkit] listen needs Node; elsewhere a mock answers by its fetch"));
