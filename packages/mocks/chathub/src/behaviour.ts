import { type Accepted, anyone, type Behaviour, type Call, handler, json, type Reply, text } from "@partnerkit/mock-engine";
import { codes, failure, refuse } from "./errors.ts";
import { contract } from "./generated/contract.ts";
import { contract as controlContract } from "./generated/control/contract.ts";
import { document as controlDocument } from "./generated/control/document.ts";
import type {
  CompanyLogin,
  Operator as OperatorBody,
  OperatorTokenRequest,
  Organization as OrganizationBody,
  TokenToValidate,
  TokenValidation,
} from "./generated/schema.ts";
import { scenarios } from "./scenarios.ts";
import { seed } from "./seed.ts";
import { ChathubState, type Company, maxOperatorTokenSeconds, type TokenProblem } from "./state.ts";
import { type ChathubSwitches, type ChathubWorld, defaultSwitches } from "./world.ts";

type ChathubCall = Call<ChathubWorld>;

/** What ChatHub does: two levels of tokens, and the lists that they open. */
export const chathub: Behaviour<ChathubWorld> = {
  provider: "chathub",
  contract,
  control: { contract: controlContract, document: controlDocument },
  basePath: "",
  seed,
  switches: defaultSwitches,
  scenarios,
  createState: (clock, data) => new ChathubState(clock, data),
  handlers: {
    getCompanyToken: handler(anyone, getCompanyToken),
    getOperatorToken: handler(asCompany, getOperatorToken),
    validateOperatorToken: handler(asCompany, validateOperatorToken),
    listOrganizations: handler(asCompany, listOrganizations),
    listOperators: handler((call) => authenticate(call, call.switches.operatorListToken), listOperators),
  },
  pages: [],
  refuse,
  actions: {
    revokeToken: (state, token) => state.revoke(token),
    expireAll: (state) => state.expireAll(),
    setOperatorStatus: (state, operatorId, status) => state.setOperatorStatus(operatorId, status),
  },
};

function asCompany(call: ChathubCall): Reply | Accepted<Company> {
  return authenticate(call, "company");
}

/** The token in either of its header forms; Authorization wins when both are there. */
function tokenOf({ request }: ChathubCall): string {
  const bearer = /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "")?.[1];
  return bearer ?? request.header("x-authorization-key")?.trim() ?? "";
}

/** The company behind a token of the wanted level. */
function authenticate(call: ChathubCall, wanted: ChathubSwitches["operatorListToken"]): Reply | Accepted<Company> {
  const { switches } = call;
  const token = tokenOf(call);
  if (!token) return failure(switches, 401, "The token is missing");
  const holder = call.state.read(token);
  if (typeof holder === "string") return refuseToken(switches, holder);
  if (wanted === "either" || holder.level === wanted) return { principal: holder.company };
  return failure(switches, 403, `This call takes ${wanted === "company" ? "a company" : "an operator"} token`);
}

/** The page puts expired and malformed tokens under 401, revoked ones under 403. */
function refuseToken(switches: ChathubSwitches, problem: TokenProblem): Reply {
  if (problem === "revoked") return failure(switches, 403, "The token was revoked");
  return failure(switches, 401, problem === "expired" ? "The token has expired" : "The token is not valid");
}

function getCompanyToken({ state, switches }: ChathubCall, _: undefined, { login, password }: CompanyLogin): Reply {
  const company = state.company(login, password);
  return company ? tokenReply(switches, state.issueCompanyToken(company)) : failure(switches, 401, "Login or password is wrong");
}

function getOperatorToken(call: ChathubCall, company: Company, { id, expiresAt }: OperatorTokenRequest): Reply {
  const { state, clock, switches } = call;
  const end = Math.floor(Date.parse(expiresAt) / 1000) * 1000; // a token's exp is in whole seconds
  if (Number.isNaN(end)) return failure(switches, 400, "expiresAt: not a date and time", codes.invalidFormat);
  if (end <= clock.now()) return failure(switches, 400, "expiresAt: must be in the future", codes.invalidFormat);
  if (end > clock.now() + maxOperatorTokenSeconds * 1000) {
    return failure(switches, switches.tooLongStatus, "expiresAt: must not be more than 24 hours ahead", codes.invalidFormat);
  }
  const found = state.operator(company, id);
  if (!found || found.operator.status === 2) return failure(switches, 404, "No such operator");
  if (found.operator.status === 1) return failure(switches, 403, "The operator is inactive");
  return tokenReply(switches, state.issueOperatorToken(company, found.operator, end, switches.newTokenRevokesOld === "on"));
}

function tokenReply({ tokenBody }: ChathubSwitches, token: string): Reply {
  if (tokenBody === "text") return text(200, token);
  return json(200, tokenBody === "object" ? { token } : token);
}

function validateOperatorToken(call: ChathubCall, company: Company, { token }: TokenToValidate): Reply {
  const holder = call.state.read(token);
  const good = typeof holder === "object" && holder.level === "operator" && holder.company.id === company.id;
  if (!good) return json<TokenValidation>(call.switches.invalidTokenStatus, { isValid: false, error: "Invalid token" });
  const expiresAt = new Date(holder.expiresAt).toISOString();
  return json<TokenValidation>(200, { isValid: true, operatorId: holder.operator.id, clientId: 0, expiresAt, error: null });
}

function listOrganizations(call: ChathubCall, company: Company): Reply {
  return json<OrganizationBody[]>(
    200,
    call.state.organizations(company).map(({ id, name }) => ({ id, name })),
  );
}

function listOperators(call: ChathubCall, company: Company): Reply {
  const { switches } = call;
  const wanted = Number(call.request.query.get("organizationId"));
  const organization = call.state.organizations(company).find(({ id }) => id === wanted);
  if (!organization) return failure(switches, 404, "No such organization");
  const { id, name } = organization;
  return json<OperatorBody[]>(
    200,
    call.state
      .operators(id)
      .map((operator) => ({ id: operator.id, name: operator.name, status: operator.status, organization: { id, name } })),
  );
}
