import { answers, fields } from "./answers.ts";
import { planProgram } from "./chathub-programs.ts";
import type { Example, Expectation, Mend, Plan } from "./types.ts";

/** A lifetime that the 24-hour cap allows, with room for a slow machine. */
const legalLifetimeMs = 12 * 3_600_000;

/** An organization of the demo world; the operator list needs one. */
const organizationId = 10;

/** How a command or program of ChatHub is run. */
export function planChathub(example: Example): Plan {
  if (example.kind !== "curl") return planProgram(example.kind, example.text);
  return { text: example.text, environment: {}, mends: [fixedDate, operatorList], expect: documented(example.text), extras: [] };
}

const fixedDate: Mend = {
  id: "CH-5",
  what: "asks for 12 hours from now",
  apply: (text) => text.replace(/(?<="expiresAt"\s*:\s*")\d{4}-[^"]*(?=")/g, () => new Date(Date.now() + legalLifetimeMs).toISOString()),
  without: {
    expect: answers("400, because the page's expiresAt is past or more than 24 hours ahead (CH-5)", 400, false, (json) =>
      /expiresAt/.test(String(fields(json).message)) ? undefined : "expected an error about expiresAt",
    ),
  },
};

const operatorList: Mend = {
  id: "CH-14",
  what: `company token and organizationId=${organizationId}`,
  apply: (text) =>
    text.replace(/(\/api\/operator)(["']?\s[\s\S]*)\{operator[-_ ]token\}/, `$1?organizationId=${organizationId}$2{company-token}`),
  without: { expect: answers("403, because an operator token cannot list operators (CH-14)", 403, false, () => undefined) },
};

/** The answer that the page promises for a command. */
function documented(text: string): Expectation {
  if (text.includes("/api/company/get-token")) return tokenAnswer("company token", "companyToken");
  if (text.includes("/api/operator/get-token")) return tokenAnswer("operator token", "operatorToken");
  if (text.includes("/api/operator/validate-token")) return answers("200 with isValid true", 200, true, valid);
  if (text.includes("/api/company/organization")) return answers("200 with a list of organizations", 200, true, list);
  if (/\/api\/operator(?![\w/-])/.test(text)) return answers("200 with a list of operators", 200, true, list);
  throw new Error("the command calls no operation that this script knows");
}

function tokenAnswer(what: string, name: "companyToken" | "operatorToken"): Expectation {
  return answers(`200 with the ${what}, a JSON string of three parts`, 200, true, (json, known) => {
    if (typeof json !== "string") return "expected a JSON string";
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(json)) return "expected three base64url parts";
    known[name] = json;
    return undefined;
  });
}

function valid(json: unknown): string | undefined {
  const { isValid, error } = fields(json);
  if (isValid !== true) return "expected isValid true";
  return error === null ? undefined : "expected error null";
}

function list(json: unknown): string | undefined {
  if (!Array.isArray(json) || json.length === 0) return "expected a list with something in it";
  const bad = json.some((item) => typeof fields(item).id !== "number" || typeof fields(item).name !== "string");
  return bad ? "expected id and name in every item" : undefined;
}
