/** `partnerkit.ts PORT PROVIDER`: one of our mocks. */
import { loadMock } from "../load-packages.ts";

const [port, provider = ""] = process.argv.slice(2);
const { create } = await loadMock(provider);
await create().listen({ port: Number(port) });
