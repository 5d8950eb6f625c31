import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
const m = createEtelecomMock(); const s=createSenseSphereMock();
console.log((await m.listen({port:5001})).baseUrl, (await s.listen({port:5002})).baseUrl);
