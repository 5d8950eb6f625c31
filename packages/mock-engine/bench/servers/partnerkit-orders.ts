/** `partnerkit-orders.ts PORT`: our engine over the document with 60 operations. */
import { createOrdersMock } from "../orders-mock.ts";

await createOrdersMock().listen({ port: Number(process.argv[2]) });
