import { demo as chathubDemo, createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as itsDemo } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { serve } from "./serve.ts";

/** What `smoke.js` is told: options of each client, what to ask for, and where things can be made to go wrong. */
export interface World {
  readonly etelecom: object;
  readonly its: object;
  readonly chathub: object;
  readonly senseSphere: object;
  readonly shopId: string;
  readonly operatorId: number;
  readonly userUuid: string;
  readonly botUuid: string;
  /** Base URL of the control operations of eTelecom's mock. */
  readonly control: string;
  /** Base URL of a server that redirects everything. */
  readonly redirecting: string;
}

/** A world of its own, for one run. */
export interface OpenedWorld {
  readonly world: World;
  /** The User-Agents that each mock has seen. */
  readonly userAgents: () => Readonly<Record<string, readonly string[]>>;
  /** How often eTelecom's `currentAccount` was called. */
  readonly accountCalls: () => number;
}

/** The mocks, served for all runs. */
export interface Worlds {
  open(): OpenedWorld;
  close(): Promise<void>;
}

/** Serves the four mocks, and a server that redirects. */
export async function serveWorlds(): Promise<Worlds> {
  const mocks = {
    etelecom: createEtelecomMock(),
    its: createItsMock(),
    chathub: createChathubMock(),
    "sense-sphere": createSenseSphereMock(),
  };
  const [etelecomAt, itsAt, chathubAt, senseSphereAt] = await Promise.all([
    mocks.etelecom.listen(),
    mocks.its.listen(),
    mocks.chathub.listen(),
    mocks["sense-sphere"].listen(),
  ]);
  const redirecting = await serve(redirect);
  return {
    open: () => {
      const sessions = {
        etelecom: mocks.etelecom.session(),
        its: mocks.its.session(),
        chathub: mocks.chathub.session(),
        "sense-sphere": mocks["sense-sphere"].session(),
      };
      const { etelecom, its, chathub, "sense-sphere": senseSphere } = sessions;
      const baseUrl = senseSphere.baseUrl(senseSphereAt.origin);
      const { login, password, operatorId } = chathubDemo;
      const { partnerKey, userUuid, botUuid } = senseSphereDemo;
      const query = new URLSearchParams({ partner_key: partnerKey, redirect_uri: "https://myapp.example.com/callback" });
      const { redirect: callback } = senseSphere.logIn(`${baseUrl}/auth/sensesphere-auth/?${query}`);
      const token = new URL(callback ?? "").searchParams.get("token") ?? "";
      return {
        world: {
          etelecom: { baseUrl: etelecom.baseUrl(etelecomAt.origin), apiKey: etelecomDemo.apiKey },
          its: { baseUrl: its.baseUrl(itsAt.origin), apiKey: itsDemo.apiKey },
          chathub: { baseUrl: chathub.baseUrl(chathubAt.origin), login, password },
          senseSphere: { baseUrl, token, partnerKey },
          shopId: etelecomDemo.shopId,
          operatorId,
          userUuid,
          botUuid,
          control: etelecom.controlUrl(etelecomAt.origin),
          redirecting: `${redirecting.origin}/v1/partner`,
        },
        userAgents: () =>
          Object.fromEntries(
            Object.entries(sessions).map(([provider, { journal }]) => [
              provider,
              [...new Set(journal.all().map(({ request }) => request.headers["user-agent"] ?? ""))],
            ]),
          ),
        accountCalls: () => etelecom.journal.find("currentAccount").length,
      };
    },
    close: async () => {
      await Promise.all([etelecomAt, itsAt, chathubAt, senseSphereAt, redirecting].map((server) => server.close()));
    },
  };
}

/** Redirects every request, and lets the pages of a browser see it. */
function redirect(request: Request): Response {
  const allowed = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*, authorization",
    "access-control-allow-methods": "*",
  };
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: allowed });
  return new Response(null, { status: 302, headers: { ...allowed, location: "/elsewhere" } });
}
