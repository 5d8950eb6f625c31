import { createChathubClient } from "@partnerkit/chathub";
import { validate } from "@partnerkit/chathub/validators";
import { type ChathubWorld, createChathubMock, demo } from "@partnerkit/mock-chathub";
import type { Session } from "@partnerkit/mock-engine";
import type { Call } from "../call.ts";
import type { Methods, Provider, World } from "./provider.ts";

const token = { credential: { option: "companyToken" }, service: "" } as const;

/** The organisation of the demo's operator. */
const organizationId = "10";

const listOperators: Call = { ...token, operation: "listOperators", method: "GET", path: "/api/operator", query: { organizationId } };

const validateOperatorToken: Call = {
  ...token,
  operation: "validateOperatorToken",
  method: "POST",
  path: "/api/operator/validate-token",
  body: { token: "no-such-token" },
};

const login: Call = {
  operation: "getCompanyToken",
  method: "POST",
  service: "",
  path: "/api/company/get-token",
  body: { login: demo.login, password: demo.password },
};

/** SMSBAT ChatHub. */
export const chathub: Provider = {
  id: "chathub",
  name: "ChatHub",
  calls: {
    main: listOperators,
    expiring: {
      ...token,
      operation: "getOperatorToken",
      method: "POST",
      path: "/api/operator/get-token",
      body: { id: demo.operatorId, expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    },
    enumerated: listOperators,
    login,
    secretBody: { call: login, member: "password" },
  },
  misshapen: [{ id: "123", name: "Lê Thu Hà", status: 0, organization: { id: 10, name: "Chi nhánh Hà Nội" } }],
  closesAccounts: false,
  connect: (options) => createChathubClient(options) as unknown as Methods, // operations are data here
  validate,
  start: async () => {
    const mock = createChathubMock();
    const { origin, close } = await mock.listen();
    return {
      open: () => worldOf(mock.session({ switches: { invalidTokenStatus: 401 } }), origin),
      otherRefusal: async ({ mint }) => ({ call: validateOperatorToken, credential: await mint("companyToken") }),
      close,
    };
  },
};

function worldOf(session: Session<ChathubWorld>, origin: string): World {
  return {
    session,
    baseUrl: session.baseUrl(origin),
    mint: async () => {
      const company = session.state.company(demo.login, demo.password);
      if (!company) throw new Error("[partnerkit] the demo world has no such company");
      return session.state.issueCompanyToken(company);
    },
    // Company tokens have no end that the provider tells; a broken one is refused in the same words.
    stale: async () => "stale.company.token",
  };
}
