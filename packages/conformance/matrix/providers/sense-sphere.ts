import type { Session } from "@partnerkit/mock-engine";
import { createSenseSphereMock, demo, type SenseSphereWorld } from "@partnerkit/mock-sense-sphere";
import { createSenseSphereClient } from "@partnerkit/sense-sphere";
import { validate } from "@partnerkit/sense-sphere/validators";
import type { Call } from "../call.ts";
import type { Methods, Provider, World } from "./provider.ts";

const getUserInfo: Call = {
  operation: "getUserInfo",
  method: "GET",
  service: "",
  path: "/api/partner/user-info/",
  query: { user_uuid: demo.userUuid },
  credential: { option: "token", query: "token" },
};

const getBotInfo: Call = { operation: "getBotInfo", method: "GET", service: "", path: "/api/partner/bot/{bot_uuid}/" };

/** Sense Sphere. */
export const senseSphere: Provider = {
  id: "sense-sphere",
  name: "Sense Sphere",
  calls: { main: getUserInfo, expiring: getUserInfo, inPath: { call: getBotInfo, parameter: "bot_uuid" } },
  misshapen: { user: { id: 42, uuid: 42, username: "minh.anh" } },
  closesAccounts: false,
  connect: (options) => createSenseSphereClient(options) as unknown as Methods, // operations are data here
  validate,
  start: async () => {
    const mock = createSenseSphereMock();
    const { origin, close } = await mock.listen();
    return {
      open: () => worldOf(mock.session(), origin),
      otherRefusal: async ({ session, mint }) => {
        session.faults.add({ fault: "error", status: 401, example: "missing_user_uuid" });
        return { call: getUserInfo, credential: await mint("token") };
      },
      close,
    };
  },
};

function worldOf(session: Session<SenseSphereWorld>, origin: string): World {
  const mint = async (): Promise<string> => {
    const { state, switches } = session;
    const [partner, user] = [state.partner(demo.partnerKey), state.user(demo.username, demo.password)];
    if (!partner || !user) throw new Error("[partnerkit] the demo world has no such partner or user");
    return state.issueToken(partner, user, switches.tokenDays).token;
  };
  const stale = async (): Promise<string> => {
    const token = await mint();
    session.revokeToken(token);
    return token;
  };
  return { session, baseUrl: session.baseUrl(origin), mint, stale };
}
