import { connect } from "node:net";
import { needProgram } from "../../../../scripts/lib/programs.ts";
import { temporaryFolder } from "./folder.ts";
import { freePort } from "./port.ts";
import { type Server, serverOf } from "./server.ts";

/** Where redis-server is; undefined after saying that its tests are left out. */
export const redisProgram: string | undefined = needProgram("the tests of the Redis store", "apt-get install redis-server", "redis-server");

/** A Redis of the test's own, which keeps everything that it has acknowledged. */
export async function redisServer(command: string, more: readonly string[] = []): Promise<Server> {
  const port = await freePort();
  const lasting = ["--save", "", "--appendonly", "yes", "--appendfsync", "always"];
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", temporaryFolder(), ...lasting, ...more];
  return serverOf({ port, command, args, ping: () => ping(port) });
}

function ping(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("error", reject);
    socket.once("data", (data) => {
      socket.destroy();
      if (String(data).startsWith("+PONG")) resolve();
      else reject(new Error(String(data)));
    });
  });
}
