import { type Accepted, anyone, type Behaviour, type Call, handler, json, type Reply } from "@partnerkit/mock-engine";
import { failure, refuse } from "./errors.ts";
import { contract } from "./generated/contract.ts";
import { contract as controlContract } from "./generated/control/contract.ts";
import { document as controlDocument } from "./generated/control/document.ts";
import type { BotInfo, SystemInfo, UserInfo } from "./generated/schema.ts";
import { logIn, loginPages } from "./login.ts";
import { scenarios } from "./scenarios.ts";
import { seed } from "./seed.ts";
import { SenseSphereState, type User } from "./state.ts";
import { defaultSwitches, type SenseSphereWorld } from "./world.ts";

type SenseSphereCall = Call<SenseSphereWorld>;

/** What Sense Sphere does: profiles for tokens, public branding and bots, and the login that hands the tokens out. */
export const senseSphere: Behaviour<SenseSphereWorld> = {
  provider: "sense-sphere",
  contract,
  control: { contract: controlContract, document: controlDocument },
  basePath: "",
  seed,
  switches: defaultSwitches,
  scenarios,
  createState: (clock, data) => new SenseSphereState(clock, data),
  handlers: {
    getUserInfo: handler(authenticate, getUserInfo),
    getSystemInfo: handler(anyone, getSystemInfo),
    getBotInfo: handler(anyone, getBotInfo),
  },
  pages: loginPages,
  refuse,
  logIn,
  actions: {
    revokeToken: (state, token) => state.revokeToken(token),
    expireAll: (state) => state.expireAll(),
  },
};

/** In the order of the provider's table: both parameters first, then the token (SS-3, SS-4). */
function authenticate(call: SenseSphereCall): Reply | Accepted<User> {
  const { switches, request } = call;
  const { query } = request;
  const token = query.get("token");
  if (!token) return failure(switches, 401, "Missing token");
  if (!query.get("user_uuid")) return failure(switches, 401, "Missing user_uuid");
  const user = call.state.tokenUser(token);
  if (user === "unknown") return failure(switches, 401, "Invalid or expired token");
  return user === "expired" ? failure(switches, 401, "Token expired") : { principal: user };
}

function getUserInfo(call: SenseSphereCall, user: User): Reply {
  // A token of somebody else is told like a user that does not exist (SS-5).
  if (call.request.query.get("user_uuid")?.toLowerCase() !== user.uuid) return failure(call.switches, 404, "User not found");
  const { id, uuid, username, firstName, lastName, email, avatar } = user;
  return json<UserInfo>(200, {
    user: {
      id,
      uuid,
      username,
      first_name: firstName,
      last_name: lastName,
      full_name: `${lastName} ${firstName}`,
      email,
      avatar: avatar === null ? null : absolute(call, avatar),
    },
  });
}

function getSystemInfo(call: SenseSphereCall): Reply {
  return json<SystemInfo>(200, {
    name: "Sense Sphere",
    url: call.link(""),
    logo: absolute(call, "/static/img/logo.svg"),
    favicon: absolute(call, "/static/img/icon.svg"),
    support_email: "support@example.com",
    description: "AI Agent Platform",
  });
}

function getBotInfo(call: SenseSphereCall): Reply {
  const bot = call.state.bot(call.params["bot_uuid"] ?? "");
  if (!bot) return failure(call.switches, 404, "Bot not found");
  const { uuid, name, avatar, description, isActive } = bot;
  return json<BotInfo>(200, { uuid, name, avatar: absolute(call, avatar), description, is_active: isActive });
}

/** Paths become absolute with scheme and host of the request, as the provider does it (SS-18); addresses stay as they are (SS-13). */
function absolute({ link }: SenseSphereCall, address: string): string {
  return address.startsWith("/") ? link(address) : address;
}
