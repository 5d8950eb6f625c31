import { createHash } from "node:crypto";

/** What is asked of a client of `redis`. */
export interface NodeRedisClient {
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is asked of a client of `ioredis`. */
export interface IoRedisClient {
  evalsha(sha: string, keyCount: number, ...rest: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...rest: string[]): Promise<unknown>;
}

/** A client that can run scripts. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** A script that Redis knows after the first call. */
export type Script = (keys: readonly string[], ...args: readonly string[]) => Promise<unknown>;

/** Makes a script runnable on either kind of client. Redis forgets scripts when it restarts, and then gets it once more. */
export function scriptOn(client: RedisClient, source: string): Script {
  const sha = createHash("sha1").update(source).digest("hex");
  const cached = (keys: string[], args: string[]): Promise<unknown> =>
    "evalSha" in client ? client.evalSha(sha, { keys, arguments: args }) : client.evalsha(sha, keys.length, ...keys, ...args);
  const whole = (keys: string[], args: string[]): Promise<unknown> =>
    "evalSha" in client ? client.eval(source, { keys, arguments: args }) : client.eval(source, keys.length, ...keys, ...args);
  return async (keys, ...args) => {
    try {
      return await cached([...keys], [...args]);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return whole([...keys], [...args]);
    }
  };
}
