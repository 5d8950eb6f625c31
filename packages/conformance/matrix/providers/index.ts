import { chathub } from "./chathub.ts";
import { etelecom } from "./etelecom.ts";
import { its } from "./its.ts";
import type { Provider } from "./provider.ts";
import { senseSphere } from "./sense-sphere.ts";

/** The providers of the matrix. */
export const providers: readonly Provider[] = [senseSphere, its, etelecom, chathub];
