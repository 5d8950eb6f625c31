/** Whether this run must not leave anything out: `CI` is set, and not to `false`. */
export const isCi: boolean = !["", "0", "false", undefined].includes(process.env["CI"]);
