import { answer } from "../network/steps.ts";
import { type Row, seen } from "../row.ts";

const bad: Readonly<Record<string, string>> = {
  "..": "..",
  ".": ".",
  nothing: "",
  "a NUL": "a\u0000b",
  "a line break": "a\r\nb",
};

/** Rows about what callers put into a path. */
export const pathRows: readonly Row[] = [
  {
    name: "a path parameter that is `..`, `.`, nothing or has control characters is refused before anything is sent",
    must: "Five calls, no request, and each time an error that can be told to be about the argument.",
    exempt: ({ calls }) => (calls.inPath ? undefined : "has no parameter in a path"),
    probe: async (stage) => {
      const { call, parameter } = stage.provider.calls.inPath ?? { call: stage.provider.calls.main, parameter: "" };
      const at = await stage.serve([], answer(404, { error: "no such bot" }));
      const kinds: unknown[] = [];
      const sent: string[] = [];
      for (const [name, value] of Object.entries(bad)) {
        const before = at.arrived.length;
        const { failure } = await stage.attempt({ ...call, pathParameters: { [parameter]: value } }, { at });
        kinds.push(failure?.kind);
        const arrived = at.arrived[before];
        if (arrived) sent.push(`${name}: ${arrived.method} ${arrived.target.replace(/^\/__mock\/s\/[\w-]+/, "")}`);
      }
      const pass = sent.length === 0 && kinds.every((kind) => kind === "argument");
      return seen(pass, sent.length === 0 ? "nothing was sent" : `sent for ${sent.join(", ")}`);
    },
  },
];
