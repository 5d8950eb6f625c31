/** `raw-server.ts PORT`: Node's HTTP server alone. It reads a body as JSON and answers the same each time; nothing can be faster. */
import { createServer, type ServerResponse } from "node:http";

// eTelecom's answer to AuthorizeShop with a shop that is linked.
const text = JSON.stringify({
  code: "ok",
  msg: "",
  type: "shop_key",
  auth_token: "shop1052570182707778180:Yw3kq0Zr8vTn5mXb1cLd7fGh2jKp9sRt4uVw6xAy8zBe3nQm5tCi1oEa7rUd0lSk",
  expires_in: -1,
});
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };

function answer(outgoing: ServerResponse): void {
  outgoing.writeHead(200, headers).end(text);
}

const server = createServer((incoming, outgoing) => {
  if (incoming.method === "GET") return answer(outgoing);
  let body = "";
  incoming
    .setEncoding("utf8")
    .on("data", (piece: string) => {
      body += piece;
    })
    .on("end", () => {
      JSON.parse(body);
      answer(outgoing);
    });
});
server.listen(Number(process.argv[2]), "127.0.0.1");
