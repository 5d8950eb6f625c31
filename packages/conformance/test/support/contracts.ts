import type { Provider } from "../../../../scripts/lib/providers.ts";
import type { Contract } from "../../../mock-engine/src/contract.ts";
import { contract as chathub } from "../../../mocks/chathub/src/generated/contract.ts";
import { contract as etelecom } from "../../../mocks/etelecom/src/generated/contract.ts";
import { contract as its } from "../../../mocks/its/src/generated/contract.ts";
import { contract as senseSphere } from "../../../mocks/sense-sphere/src/generated/contract.ts";

/** The compiled contracts that the published mocks carry. */
export const contracts: Readonly<Record<Provider, Contract>> = { chathub, etelecom, its, "sense-sphere": senseSphere };
