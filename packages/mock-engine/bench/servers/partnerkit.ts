/** `partnerkit.ts PORT PROVIDER`: one of our mocks. */
import { loadMock } from "../load-mock.ts";

const [port, provider = ""] = process.argv.slice(2);
const { create } = await loadMock(provider);
await create().listen({ port: Number(port) });
