/** Bytes to send, and what is known of their answer. */
export interface RawRequest {
  /** Which kind of request it is. */
  readonly kind: string;
  readonly bytes: Buffer;
  /** How many answers must come: the request is whole, and asks for the connection to be closed. Any number where absent. */
  readonly answers?: number;
  /** Whether its answer has no body. */
  readonly head?: boolean;
  /** Whether the sender hangs up at once. */
  readonly hangsUp?: boolean;
  /** Whether it asks for an answer by its status, a 500 too. */
  readonly prefers?: boolean;
}

/** What the requests to a provider begin with. */
export interface Target {
  readonly calls: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: readonly string[];
    readonly body?: string;
  }[];
  /** Pages and forms. */
  readonly pages: readonly string[];
  /** Path of a session's control, where anything may be set. */
  readonly control: string;
}

interface Parts {
  method: string;
  target: string;
  version: string;
  headers: string[];
  body: Buffer;
  /** Whether the length of the body is told. */
  measured: boolean;
}

type Change = (parts: Parts, dice: Dice, target: Target) => Partial<Omit<RawRequest, "kind">> | undefined;

/** Draws from a fixed row of numbers. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item; // no list here is empty
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }
}

/** The next request of a row: one of a provider's own, changed in one way or two. */
export function nextRequest(dice: Dice, target: Target): RawRequest {
  const call = dice.pick(target.calls);
  const parts: Parts = {
    method: call.method,
    target: call.path,
    version: "HTTP/1.1",
    headers: ["Host: 127.0.0.1", "Connection: close", ...call.headers],
    body: Buffer.from(call.body ?? ""),
    measured: true,
  };
  const [kind, change] = dice.pick(changes);
  const outcome = change(parts, dice, target) ?? {};
  return { kind, bytes: bytesOf(parts), head: parts.method === "HEAD", ...outcome };
}

function bytesOf({ method, target, version, headers, body, measured }: Parts): Buffer {
  const length = measured && body.length > 0 ? [`Content-Length: ${body.length}`] : [];
  const head = `${[`${method} ${target} ${version}`, ...headers, ...length].join("\r\n")}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body]);
}

const answered = { answers: 1 } as const;

const json = "Content-Type: application/json";

function setHeader({ headers }: Parts, name: string, line: string): void {
  const place = headers.findIndex((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  if (place < 0) headers.push(line);
  else headers[place] = line;
}

const junkPaths = [
  ...'% %zz %00 %0d%0aX:1 %c0%af %2e%2e%2f %E0%A4%A %25 %2F .. ... . ./. // /// \\ ; ;x=1 * ~ { } {id} [ ] | ^ ` " < >'.split(" "),
  ..."__proto__ constructor toString hasOwnProperty null undefined NaN -1 0 1e999 %F0%9F%98%80".split(" "),
  "a".repeat(9000),
  "/a".repeat(3000),
  "%41".repeat(2000),
];

const junkHosts = [
  ..."[:::] [1] [::1] [::1]:80 [::1 ]::1[ 999.999.999.999 1.2.3 a..b .. . - _ :80 a: a:0 a:99999 a:-1 a:80:80 a@b a,b a%41 a#b a?b a/b".split(
    " ",
  ),
  ..."http://a <x> \" ' ; * $ localhost LOCALHOST xn-- 0x7f.1 127.1".split(" "),
  "",
  " ",
  "a b",
  "\xff\xfe",
  "é.example.com",
  `${"a".repeat(5000)}.com`,
];

const junkBodies: readonly (string | Buffer)[] = [
  ...'null true 0 -0 1e999 [] {} [[]] {} "" "x" { } [ ] {] , : nul tru NaN Infinity undefined'.split(" "),
  '{"__proto__":{"shop_id":"1"},"constructor":{"prototype":{"x":1}},"toString":1}',
  '{"redirect_url":{"__proto__":null},"shop_id":"__proto__"}',
  '{"redirect_url":"https://x.example.com","shop_id":"1","shop_id":"2"}',
  '{"redirect_url":"http://[","email":"\\u0000","phone":"\\ud800","name":"\\uffff"}',
  '{"redirect_url":"https://x.example.com/\\r\\nSet-Cookie: a=b","email":"a@b.example.com","phone":"0900000000","name":"x"}',
  '{"login":"demo-company","password":"__proto__"}',
  '{"login":{"$ne":null},"password":{"$gt":""}}',
  '{"id":1e308,"expiresAt":"275760-09-13T00:00:00Z"}',
  '{"id":123,"expiresAt":"9999-12-31T23:59:60Z"}',
  `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
  "[".repeat(50_000),
  `{"redirect_url":"https://x.example.com/${"x".repeat(100_000)}"}`,
  `"${"\\u0041".repeat(10_000)}"`,
  Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
  Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]),
  Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.alloc(100),
];

/** Paths of control, and bodies that belong there; none of them lets anything go wrong in the mock's own world. */
const controlCalls: readonly (readonly [path: string, bodies: readonly string[]])[] = [
  [
    "/reset",
    ['{"scenario":"__proto__"}', '{"scenario":"constructor"}', '{"scenario":""}', '{"switches":{"__proto__":1}}', '{"switches":{"x":"y"}}'],
  ],
  [
    "/sessions",
    [
      '{"seed":null}',
      '{"seed":{}}',
      '{"scenario":"toString"}',
      '{"__proto__":{"seed":1}}',
      '{"seed":{"partners":[],"shops":[],"links":{"nobody":["1"]}}}',
    ],
  ],
  [
    "/seed",
    ['{"seed":[]}', '{"seed":{"partners":[],"shops":[],"links":{"nobody":["1"]}}}', '{"seed":{"partners":[],"shops":[],"links":{}}}'],
  ],
  [
    "/seed",
    [
      '{"seed":{"companies":[],"organizations":[],"operators":[]}}',
      '{"seed":{"partners":[],"users":[],"bots":[]}}',
      '{"seed":{"__proto__":[]}}',
    ],
  ],
  [
    "/switches",
    [
      '{"__proto__":1}',
      '{"constructor":1}',
      '{"tokenDays":1e308}',
      '{"tokenDays":-1}',
      '{"registeredRedirects":["x"]}',
      '{"badRoute":null}',
    ],
  ],
  [
    "/clock",
    [
      '{"set":"x"}',
      '{"set":"0000-01-01T00:00:00Z"}',
      '{"set":"9999-12-31T23:59:59Z"}',
      '{"advance":8640000000000000}',
      '{"advance":-8640000000000000}',
    ],
  ],
  [
    "/clock",
    [
      '{"advance":86400000}',
      '{"advance":1e400}',
      '{"frozen":"yes"}',
      '{"frozen":true}',
      '{"frozen":false}',
      '{"set":"9999-12-31T23:59:60Z"}',
    ],
  ],
  [
    "/faults",
    ['{"fault":"__proto__"}', '{"fault":"error","status":418}', '{"fault":"latency","milliseconds":-1}', '{"fault":"proxy","status":200}'],
  ],
  [
    "/faults",
    [
      '{"fault":"reset","operation":"__proto__"}',
      '{"fault":"reset","times":0}',
      '{"fault":"reset","probability":2}',
      '{"fault":"error","status":500,"example":"__proto__"}',
    ],
  ],
  ["/faults/seed", ['{"seed":1e99}', '{"seed":-0}', '{"seed":"1"}']],
  [
    "/login",
    [
      '{"url":"x"}',
      '{"url":"http://a:99999/x"}',
      '{"url":"mailto:a@b"}',
      '{"url":"http://127.0.0.1/login?token=%"}',
      '{"url":"urn:x"}',
      '{"url":"http://%zz/"}',
    ],
  ],
  [
    "/login",
    [
      '{"url":"http://127.0.0.1/auth/sensesphere-auth/?partner_key=demo-partner&redirect_uri=%25","as":"__proto__"}',
      '{"url":"http://999.999.999.999/"}',
    ],
  ],
  [
    "/login",
    [
      '{"url":"http://127.0.0.1/auth/sensesphere-auth/?partner_key=demo-partner&redirect_uri=http://x"}',
      '{"url":"http://[v1.a]/"}',
      '{"url":"http://a%20b/"}',
    ],
  ],
  ["/revoke-token", ['{"token":"__proto__"}', '{"token":"a.b.c"}', '{"token":""}', '{"token":"..."}']],
  ["/unlink-shop", ['{"shop_id":"__proto__"}', '{"shop_id":"9999999999999999999"}', '{"shop_id":1}']],
  ["/operator-status", ['{"operatorId":1e308,"status":0}', '{"operatorId":123,"status":3}', '{"operatorId":-0,"status":0}']],
];

const controlPaths = [
  ..."/ //  /x /__proto__ /faults/1 /faults/x /faults/-1 /faults/%00 /faults/1e9 /expire-all /constructor /%zz /login /clock".split(" "),
  ..."/journal /journal?last=0 /journal?last=x /journal?status=abc /journal?verdict=__proto__ /journal?operation=constructor".split(" "),
  ..."/coverage /sessions /sessions/x /sessions/__proto__ /sessions/%2e%2e /sessions/ /s/x /s/x/y /s/ /s/%00/ /openapi.json".split(" "),
];

const controlBodies = [
  "{}",
  "[]",
  "null",
  "{",
  '"x"',
  "1e999",
  '{"__proto__":{"seed":1}}',
  '{"constructor":1}',
  "\0",
  `{"x":${"[".repeat(5000)}`,
];

const changes: readonly (readonly [kind: string, change: Change])[] = [
  ["as it should be", () => answered],
  [
    "a path of junk",
    (parts, dice) => {
      const junk = dice.pick(junkPaths);
      const way = dice.below(3);
      parts.target = way === 0 ? `/${junk}` : way === 1 ? parts.target + junk : parts.target.replace(/[^/]*\/?$/, junk);
    },
  ],
  [
    "a query of junk",
    (parts, dice) => {
      const names = ["__proto__", "constructor", "token", "user_uuid", "organizationId", "next", "request", "%", "a[b]", "", "%00"];
      const values = ["__proto__", "%", "%zz", "%00", "%c3%28", "x".repeat(2000), "", "1&1", "[]", "=", "#", "<script>"];
      const pairs = Array.from({ length: 1 + dice.below(20) }, () => `${dice.pick(names)}=${dice.pick(values)}`);
      parts.target += (parts.target.includes("?") ? "&" : "?") + pairs.join("&");
    },
  ],
  [
    "a page with junk",
    (parts, dice, { pages }) => {
      parts.method = dice.pick(["GET", "POST", "HEAD"]);
      parts.target =
        dice.pick(pages) +
        dice.pick(["", "?token=%", "?token=__proto__", "?next=//evil.example.com", "?request=x", "?partner_key=__proto__"]);
      setHeader(parts, "Content-Type", "Content-Type: application/x-www-form-urlencoded");
      const forms = [
        "",
        "token=%",
        "token=x&decision=approve",
        "next=__proto__&username=minh.anh&password=demo-password",
        "request=x",
        "%zz=%zz",
        "&&&===",
      ];
      parts.body = parts.method === "POST" ? Buffer.from(dice.pick(forms)) : Buffer.alloc(0);
      return answered;
    },
  ],
  [
    "an odd method",
    (parts, dice) => {
      const odd = [
        "BREW",
        "get",
        "Post",
        "PROPFIND",
        "TRACE",
        "PATCH",
        "PUT",
        "DELETE",
        "OPTIONS",
        "HEAD",
        "PURGE",
        "M-SEARCH",
        "QUERY",
        "SOURCE",
        "CONNECT",
      ];
      parts.method = dice.pick([...odd, "", "G\0T", "A".repeat(3000), "GET GET", "\x7f", "é"]);
    },
  ],
  [
    "a Host of junk",
    (parts, dice) => {
      setHeader(parts, "Host", `Host: ${dice.pick(junkHosts)}`);
      return answered;
    },
  ],
  [
    "no Host, or two",
    (parts, dice) => {
      if (dice.below(2) === 0) parts.headers.shift();
      else parts.headers.push("Host: other.example.com");
    },
  ],
  [
    "an absolute target",
    (parts, dice) => {
      const origins = [
        "http://x.example.com",
        "https://x",
        "HTTP://X:1",
        "ftp://x",
        "http://u:p@x",
        "http://",
        "http:",
        "http://x:99999",
        "http://[::1]",
        "http://[",
        "//x",
        "x",
        "?",
        "#",
      ];
      parts.target = dice.pick(origins) + dice.pick(["", parts.target, "/%", "?x", "/#", "\\"]);
    },
  ],
  [
    "a target that is none",
    (parts, dice) => {
      parts.target = dice.pick([
        "",
        "*",
        " ",
        "x",
        "127.0.0.1:80",
        "\t",
        "/ /",
        "/\0",
        "/\x01",
        "/\xff",
        "/é",
        "/\u2028",
        "?",
        "#",
        "/#x",
        "/?#",
      ]);
    },
  ],
  [
    "an odd version",
    (parts, dice) => {
      parts.version = dice.pick([
        "",
        "HTTP/0.9",
        "HTTP/1.0",
        "HTTP/1.2",
        "HTTP/2.0",
        "HTTP/9.9",
        "HTTP/1",
        "HTTP/11",
        "http/1.1",
        "HTTPS/1.1",
        "HTTP/1.1 ",
        "ICE/1.0",
        "RTSP/1.0",
      ]);
    },
  ],
  [
    "headers that are too large or too many",
    (parts, dice) => {
      if (dice.below(2) === 0) parts.headers.push(`X-Long: ${"x".repeat(1 << (8 + dice.below(9)))}`);
      else for (let left = 50 << dice.below(7); left > 0; left -= 1) parts.headers.push(`X-${left}: ${left}`);
    },
  ],
  [
    "headers of junk",
    (parts, dice) => {
      const odd = [
        " folded",
        "no colon",
        ": no name",
        "na me: x",
        "Na\0me: x",
        "X: \0",
        "X: \x01\x02",
        "X: \xff\xfe",
        "X:\ty",
        "é: x",
        "X: a\rb",
        "X: a\nb",
        "__proto__: x",
      ];
      const more = ["constructor: x", "Accept: */*;q=x", "Cookie: __proto__=1", "X-Forwarded-For: x", "Upgrade: websocket", "Upgrade: h2c"];
      for (let left = 1 + dice.below(3); left > 0; left -= 1) parts.headers.push(dice.pick([...odd, ...more]));
    },
  ],
  [
    "headers that are there twice",
    (parts, dice) => {
      const twice = [
        "Authorization: Bearer x",
        json,
        "Content-Type: text/plain",
        "Connection: keep-alive",
        "Content-Length: 2",
        "Transfer-Encoding: chunked",
        "Prefer: x",
        "Origin: null",
      ];
      for (let left = 1 + dice.below(3); left > 0; left -= 1) parts.headers.push(dice.pick(twice));
    },
  ],
  [
    "a credential of junk",
    (parts, dice) => {
      const values = [
        "",
        "Bearer",
        "Bearer ",
        "Bearer a b",
        "Basic eDp5",
        "bearer __proto__",
        `Bearer ${"x".repeat(8000)}`,
        "Bearer a.b.c",
        "Bearer \xff",
        "Bearer shop1:",
      ];
      setHeader(parts, "Authorization", `Authorization: ${dice.pick(values)}`);
      return answered;
    },
  ],
  [
    "a preference",
    (parts, dice) => {
      const values = [
        "code=200",
        "code=404",
        "code=500",
        "code=100",
        "code=204",
        "code=999",
        "code=__proto__",
        "example=__proto__",
        "example=constructor",
        "code=;,=",
        "=",
        "code=200, example=x",
      ];
      parts.headers.push(`Prefer: ${dice.pick(values)}`, `Accept: ${dice.pick(["*/*", "text/html", "__proto__", "", ";;,,"])}`);
      return { ...answered, prefers: true };
    },
  ],
  [
    "a call from a browser",
    (parts, dice) => {
      parts.headers.push(`Origin: ${dice.pick(["null", "https://x.example.com", "", "\xff", "__proto__"])}`);
      if (dice.below(2) === 0) return answered;
      parts.method = "OPTIONS";
      parts.headers.push(`Access-Control-Request-Method: ${dice.pick(["POST", "", "__proto__", "\xff"])}`);
      parts.headers.push(`Access-Control-Request-Headers: ${dice.pick(["authorization", "\xff\xfe", "a,b,,c", "x".repeat(4000)])}`);
      return answered;
    },
  ],
  [
    "an expectation",
    (parts, dice) => void parts.headers.push(`Expect: ${dice.pick(["100-continue", "100-Continue", "nonsense", "", "200-ok"])}`),
  ],
  [
    "a Content-Type of junk",
    (parts, dice) => {
      const types = [
        "",
        "x",
        "text/json",
        "application/json;",
        "application/json; charset=utf-16",
        "APPLICATION/JSON",
        "multipart/form-data; boundary=x",
        "/",
        ";;;",
        "application/jsonx",
      ];
      setHeader(parts, "Content-Type", `Content-Type: ${dice.pick(types)}`);
      return answered;
    },
  ],
  [
    "a body of junk",
    (parts, dice) => {
      parts.body = Buffer.from(dice.pick([...junkBodies, dice.bytes(1 + dice.below(200))]));
      setHeader(parts, "Content-Type", json);
      return answered;
    },
  ],
  [
    "a body over 1 MiB, now and then",
    (parts, dice) => {
      const large = dice.below(6) === 0;
      parts.body = Buffer.alloc(large ? 1024 * 1024 + 1 + dice.below(300_000) : 10_000 + dice.below(50_000), "x");
      setHeader(parts, "Content-Type", json);
      if (dice.below(2) === 0) chunk(parts, dice);
      return answered;
    },
  ],
  [
    "chunks",
    (parts, dice) => {
      chunk(parts, dice);
      return answered;
    },
  ],
  [
    "broken chunks",
    (parts, dice) => {
      parts.measured = false;
      parts.headers.push(
        dice.pick([
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip, chunked",
          "Transfer-Encoding: chunked, chunked",
          "Transfer-Encoding: x",
        ]),
      );
      const sizes = [
        "zz",
        "-1",
        "FFFFFFFFFFFFFFFFF",
        "",
        " 2",
        "2 ",
        "0x2",
        "2;",
        "2;a=b",
        `2;${"x".repeat(20_000)}`,
        "3",
        "1",
        "7fffffffffffffff",
      ];
      parts.body = Buffer.from(
        `${dice.pick(sizes)}\r\n{}${dice.pick(["\r\n", "", "\n", "x"])}${dice.pick(["0\r\n\r\n", "0\r\n", "0\r\nX: y\r\n\r\n", "0\r\nX\r\n\r\n", ""])}`,
      );
    },
  ],
  [
    "a length that is not true",
    (parts, dice) => {
      parts.measured = false;
      const lengths = [
        String(parts.body.length + 1 + dice.below(100)),
        String(dice.below(3)),
        "-5",
        "+5",
        "0x10",
        "1e3",
        "99999999999999999999",
        "",
        " ",
        "5,5",
        "5, 6",
        "NaN",
        "__proto__",
      ];
      parts.headers.push(`Content-Length: ${dice.pick(lengths)}`);
    },
  ],
  [
    "bytes changed at random",
    (parts, dice) => {
      const bytes = bytesOf(parts);
      for (let left = 1 + dice.below(8); left > 0; left -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
      return { bytes };
    },
  ],
  [
    "bytes left out, doubled or put in",
    (parts, dice) => {
      const bytes = bytesOf(parts);
      const [from, length] = [dice.below(bytes.length), 1 + dice.below(30)];
      const rest = dice.below(2) === 0 ? bytes.subarray(from + length) : bytes.subarray(Math.max(0, from - length));
      return { bytes: Buffer.concat([bytes.subarray(0, from), dice.below(3) === 0 ? dice.bytes(length) : Buffer.alloc(0), rest]) };
    },
  ],
  [
    "other line ends",
    (parts, dice) => ({
      bytes: Buffer.from(
        bytesOf(parts)
          .toString("latin1")
          .replaceAll("\r\n", dice.pick(["\n", "\r", "\r\r\n", "\n\r"])),
        "latin1",
      ),
    }),
  ],
  ["half a request, then gone", (parts, dice) => ({ bytes: bytesOf(parts).subarray(0, dice.below(bytesOf(parts).length)), hangsUp: true })],
  ["a whole request, then gone", () => ({ hangsUp: true })],
  [
    "no HTTP",
    (_, dice) => {
      const others = [
        "\r\n\r\n\r\n\r\n",
        "GET /\r\n",
        "GET /\r\n\r\n",
        "hello\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "EHLO x\r\n",
        "\0\0\0\0",
        "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
        "SSH-2.0-x\r\n",
      ];
      return { bytes: dice.below(3) === 0 ? dice.bytes(1 + dice.below(3000)) : Buffer.from(dice.pick(others), "latin1"), head: false };
    },
  ],
  [
    "a row of requests",
    (parts, dice) => {
      const last = bytesOf(parts);
      const one = Buffer.from(last.toString("latin1").replace("Connection: close", "Connection: keep-alive"), "latin1");
      const length = 1 + dice.below(20);
      return { bytes: Buffer.concat([...Array.from({ length }, () => one), last]), answers: length + 1 };
    },
  ],
  [
    "a row of requests with junk in it",
    (parts, dice) => {
      const one = Buffer.from(bytesOf(parts).toString("latin1").replace("Connection: close", "Connection: keep-alive"), "latin1");
      return { bytes: Buffer.concat([one, one, dice.bytes(1 + dice.below(50)), one]) };
    },
  ],
  [
    "control at odd paths",
    (parts, dice, { control }) => {
      parts.method = dice.pick(["GET", "GET", "POST", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"]);
      parts.target =
        dice.pick([control, "/__mock/s/unknown/__mock", `${control}/..`, "/__mock/s", "/__mockery"]) + dice.pick(controlPaths).trim();
      return toControl(parts, dice, dice.pick(controlBodies));
    },
  ],
  ...Array.from(
    { length: 4 },
    () =>
      [
        "control with junk",
        (parts: Parts, dice: Dice, { control }: Target) => {
          const [path, bodies] = dice.pick(controlCalls);
          parts.method = path === "/switches" ? "PATCH" : "POST";
          parts.target = control + path;
          return toControl(parts, dice, dice.pick(dice.below(8) === 0 ? controlBodies : bodies));
        },
      ] as const,
  ),
];

function toControl(parts: Parts, dice: Dice, body: string): Partial<RawRequest> {
  setHeader(parts, "Content-Type", dice.below(8) === 0 ? "Content-Type: text/plain" : json);
  parts.body = Buffer.from(parts.method === "GET" || parts.method === "HEAD" ? "" : body);
  return answered;
}

/** Sends the body in chunks. */
function chunk(parts: Parts, dice: Dice): void {
  const size = 1 + dice.below(Math.max(1, parts.body.length));
  const pieces: Buffer[] = [];
  for (let from = 0; from < parts.body.length; from += size) {
    const piece = parts.body.subarray(from, from + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)}${dice.pick(["", ";a=b"])}\r\n`), piece, Buffer.from("\r\n"));
  }
  parts.body = Buffer.concat([...pieces, Buffer.from("0\r\n\r\n")]);
  parts.measured = false;
  parts.headers.push("Transfer-Encoding: chunked");
}
