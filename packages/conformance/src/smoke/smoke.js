/**
 * Calls every operation of every client, and lets the usual things go wrong. The same file runs on every runtime, against the
 * packed clients, so it is plain JavaScript and knows nothing but the web's own interfaces.
 *
 * @module
 */
import { createChathubClient, isChathubError } from "@partnerkit/chathub";
import { createEtelecomClient, isEtelecomError } from "@partnerkit/etelecom";
import { createItsClient, isItsError } from "@partnerkit/its";
import { createSenseSphereClient, isSenseSphereError } from "@partnerkit/sense-sphere";
import { AbortError, AnswerError, ApiError, TimeoutError } from "@partnerkit/transport";

const redirect_url = "https://shop.example.com/partner/callback";
const newShop = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" };

/** @returns what each check came to, by the check's name; a check that fails has its error in the place of an outcome. */
export async function smoke(world) {
  const outcomes = {};
  for (const [name, check] of Object.entries({ ...calls(world), ...refusals(world), ...troubles(world) })) {
    outcomes[name] = await check().catch((error) => `FAILED ${error.name}: ${error.message}`);
  }
  return outcomes;
}

/** A success of each operation. */
function calls(world) {
  const etelecom = createEtelecomClient(world.etelecom);
  const its = createItsClient(world.its);
  const chathub = createChathubClient({ ...world.chathub, companyToken: () => createChathubClient(world.chathub).getCompanyToken() });
  const senseSphere = createSenseSphereClient(world.senseSphere);
  return {
    "etelecom authorizeShop, a new shop": async () => (await etelecom.authorizeShop({ ...newShop, redirect_url })).type,
    "etelecom authorizeShop, a linked shop": async () => (await etelecom.authorizeShop({ shop_id: world.shopId, redirect_url })).type,
    "etelecom currentShop": async () => {
      const { auth_token } = await etelecom.authorizeShop({ shop_id: world.shopId, redirect_url });
      return (await createEtelecomClient({ ...world.etelecom, shopKey: auth_token }).currentShop()).name;
    },
    "etelecom currentAccount": async () => (await etelecom.currentAccount()).name,
    "its authorizeShop": async () => (await its.authorizeShop({ redirect_url })).type,
    "its currentShop": async () => {
      const { auth_token } = await its.authorizeShop({ shop_id: world.shopId, redirect_url });
      return (await createItsClient({ ...world.its, shopKey: auth_token }).currentShop()).name;
    },
    "chathub getCompanyToken": async () => (await createChathubClient(world.chathub).getCompanyToken()).split(".").length,
    "chathub getOperatorToken and validateOperatorToken": async () => {
      const token = await chathub.getOperatorToken({ id: world.operatorId, expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
      return (await chathub.validateOperatorToken({ token })).operatorId;
    },
    "chathub listOrganizations": async () => (await chathub.listOrganizations()).map(({ id }) => id),
    "chathub listOperators": async () => (await chathub.listOperators({ organizationId: 10 })).map(({ status }) => status),
    "sense-sphere getUserInfo": async () => (await senseSphere.getUserInfo({ user_uuid: world.userUuid })).user.username,
    "sense-sphere getSystemInfo": async () => typeof (await senseSphere.getSystemInfo()),
    "sense-sphere getBotInfo": async () => (await senseSphere.getBotInfo({ bot_uuid: world.botUuid })).name,
    "sense-sphere authorizeUrl": async () =>
      new URL(senseSphere.authorizeUrl({ redirect_uri: redirect_url })).searchParams.get("redirect_uri"),
  };
}

/** Errors of the providers, told apart by their status. */
function refusals(world) {
  const etelecom = createEtelecomClient({ ...world.etelecom, apiKey: "wrong" });
  const its = createItsClient({ ...world.its, apiKey: "wrong" });
  const chathub = createChathubClient({ ...world.chathub, password: "wrong" });
  const senseSphere = createSenseSphereClient(world.senseSphere);
  return {
    "etelecom refuses a wrong key": async () => {
      const error = await thrown(etelecom.authorizeShop({ ...newShop, redirect_url }));
      return error instanceof ApiError && isEtelecomError(error, "authorizeShop") && [error.status, error.code, error.body.code];
    },
    "its refuses a wrong key": async () => {
      const error = await thrown(its.authorizeShop({ redirect_url }));
      return error instanceof ApiError && isItsError(error, "authorizeShop") && [error.status, error.code, error.body.code];
    },
    "chathub refuses a wrong password": async () => {
      const error = await thrown(chathub.getCompanyToken());
      return error instanceof ApiError && isChathubError(error, "getCompanyToken") && [error.status, error.code];
    },
    "sense-sphere knows no such bot": async () => {
      const error = await thrown(senseSphere.getBotInfo({ bot_uuid: "00000000-0000-4000-8000-000000000000" }));
      return error instanceof ApiError && isSenseSphereError(error, "getBotInfo") && [error.status, error.code];
    },
  };
}

/** What goes wrong between a client and its provider. */
function troubles(world) {
  const etelecom = createEtelecomClient(world.etelecom);
  const fault = async (settings) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${world.control}/faults`, { method: "POST", headers, body: JSON.stringify({ times: 1, ...settings }) });
    if (answer.status !== 201) throw new Error(`the mock takes no fault: ${await answer.text()}`);
  };
  const accountCalls = async () => (await (await fetch(`${world.control}/journal?operation=currentAccount`)).json()).length;
  return {
    "a body that stalls times out": async () => {
      await fault({ fault: "stall", operation: "currentAccount" });
      const error = await thrown(etelecom.currentAccount({}, { timeoutMs: 2000 }));
      return error instanceof TimeoutError && [error.name, error.operation];
    },
    "a call that waits is aborted": async () => {
      await fault({ fault: "latency", milliseconds: 10_000, operation: "currentAccount" });
      const controller = new AbortController();
      const before = await accountCalls();
      const call = thrown(etelecom.currentAccount({}, { signal: controller.signal }));
      const taken = async () => {
        while ((await accountCalls()) === before);
      };
      // Not by time: a slow machine would abort what it has not sent.
      await Promise.race([call, taken()]);
      controller.abort();
      const error = await call;
      return error instanceof AbortError && [error.name, error.operation];
    },
    "a 503 is tried again": async () => {
      await fault({ fault: "proxy", status: 503, operation: "currentAccount" });
      return (await etelecom.currentAccount()).name;
    },
    "a redirect is refused": async () => {
      const error = await thrown(createEtelecomClient({ ...world.etelecom, baseUrl: world.redirecting }).currentAccount());
      return error instanceof AnswerError && error.code;
    },
  };
}

/** What a promise is rejected with. */
function thrown(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}
