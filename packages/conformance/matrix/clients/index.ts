import { axiosClient } from "./axios.ts";
import type { Client } from "./client.ts";
import { kyClient } from "./ky.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { partnerkit } from "./partnerkit.ts";

/** The columns of the matrix. */
export const clients: readonly Client[] = [partnerkit, openapiFetch, kyClient, axiosClient];
