import type { Locale, Localized } from "./locale.ts";

/** Every label of the reference, in the languages of the site. Texts about an operation come from its document. */
const dictionary = {
  // An operation
  call: { vi: "Lời gọi", en: "The call" },
  address: { vi: "Địa chỉ", en: "Address" },
  addressNote: {
    vi: "`{baseUrl}` là URL gốc mà nhà cung cấp cấp riêng cho từng đối tác. Tên dịch vụ nối thẳng vào sau nó, không có dấu gạch chéo.",
    en: "`{baseUrl}` is the base URL that the provider issues to each partner. The service's name follows it directly, without a slash.",
  },
  credential: { vi: "Thông tin xác thực", en: "Credential" },
  noCredential: { vi: "Không cần thông tin xác thực.", en: "Takes no credential." },
  alternatively: { vi: "hoặc", en: "or" },
  retry: { vi: "Gọi lại", en: "Repeating it" },
  retrySafe: {
    vi: "Gọi lại được. Client của partnerkit tự gọi lại, chờ lâu dần, khi mạng lỗi, khi gặp 429 và lỗi 5xx tạm thời.",
    en: "Safe to repeat. The client of partnerkit does so by itself, with growing pauses, after a network fault, a 429 and a passing 5xx.",
  },
  retryLogin: {
    vi: "Là một lần đăng nhập: gọi lại được sau lỗi mạng, 429 và lỗi 5xx tạm thời, nhưng không bao giờ sau 401, và hai lần phải cách nhau.",
    en: "A login: it may be repeated after a network fault, a 429 and a passing 5xx, never after a 401, and logins keep a distance.",
  },
  retryNever: { vi: "Không được tự động gọi lại.", en: "Never to be repeated by a program." },
  operationId: { vi: "Mã thao tác", en: "Operation id" },
  samples: { vi: "Mã mẫu chạy được", en: "Samples that run" },
  samplesNote: {
    vi: "Các mẫu gọi mock (máy chủ giả lập) mà lệnh `npm start` của repository mở trên máy bạn. Khi chạy thật, chỉ cần thay URL gốc và thông tin xác thực.",
    en: "The samples call the mock server that the repository's `npm start` opens on your machine. To go live, change the base URL and the credentials.",
  },
  sampleNeeds: { vi: "Trước tiên hãy đặt biến môi trường", en: "First set the environment variable" },
  sampleNeedsFrom: { vi: "bằng giá trị lấy từ", en: "to what you get from" },
  theLogin: { vi: "lượt đăng nhập", en: "the login" },
  parameters: { vi: "Tham số", en: "Parameters" },
  body: { vi: "Body gửi đi", en: "Request body" },
  answer: { vi: "Phản hồi thành công", en: "Successful answer" },
  examples: { vi: "Ví dụ", en: "Examples" },
  errors: { vi: "Lỗi và cách xử lý", en: "Errors and what to do" },
  errorsNote: {
    vi: "Client TypeScript ném `ApiError`; `error.code` là mã ghi ở đây, `error.body` là nguyên văn phản hồi của nhà cung cấp.",
    en: "The TypeScript client throws an `ApiError`; `error.code` is the code written here, `error.body` what the provider answered.",
  },
  noErrors: {
    vi: "Nhà cung cấp không công bố lỗi nào cho thao tác này. Hãy xử lý mọi mã khác 200 như lỗi.",
    en: "The provider documents no error of this operation. Treat any status but 200 as one.",
  },
  cause: { vi: "Vì sao", en: "Why" },
  fix: { vi: "Cần làm gì", en: "What to do" },
  recognised: { vi: "Nhận ra nhờ", en: "Told by" },
  recognisedText: { vi: "body có chứa", en: "a body that contains" },
  inTheClient: { vi: "Trong client", en: "In the client" },
  expiredNote: {
    vi: "Client hỏi lấy thông tin xác thực mới một lần rồi gửi lại.",
    en: "The client asks for a new credential once and sends the call again.",
  },
  permanentNote: { vi: "Lỗi vĩnh viễn: client không gọi lại.", en: "Permanent: the client does not repeat the call." },
  errorBodies: { vi: "Body của lỗi", en: "Bodies of the errors" },
  answerHeaders: { vi: "Header", en: "Header" },
  traps: { vi: "Những chỗ dễ sai", en: "Traps" },
  trapsNote: {
    vi: "Chỗ tài liệu gốc sai hoặc bỏ ngỏ có liên quan đến thao tác này.",
    en: "Where the provider's pages are wrong or silent about this operation.",
  },
  download: { vi: "Tải bản mô tả", en: "Download the description" },
  ofThisProvider: { vi: "Bản mô tả OpenAPI của", en: "The OpenAPI document of" },
  // Fields
  required: { vi: "bắt buộc", en: "required" },
  optional: { vi: "tùy chọn", en: "optional" },
  alwaysThere: { vi: "luôn có", en: "always there" },
  mayBeAbsent: { vi: "có thể thiếu", en: "may be absent" },
  forbidden: { vi: "không được gửi", en: "must not be sent" },
  secret: { vi: "bí mật", en: "secret" },
  orNull: { vi: "hoặc null", en: "or null" },
  arrayOf: { vi: "mảng các", en: "array of" },
  mapOf: { vi: "object tùy ý, mỗi giá trị là", en: "object of any names, each value a" },
  always: { vi: "luôn là", en: "always" },
  oneOfValues: { vi: "một trong", en: "one of" },
  minLength: { vi: "tối thiểu {n} ký tự", en: "at least {n} characters" },
  notEmpty: { vi: "không được rỗng", en: "not empty" },
  maxLength: { vi: "tối đa {n} ký tự", en: "at most {n} characters" },
  minimum: { vi: "từ {n}", en: "from {n}" },
  maximum: { vi: "đến {n}", en: "to {n}" },
  pattern: { vi: "khớp với", en: "matches" },
  limits: { vi: "Giới hạn", en: "Limits" },
  variants: { vi: "Một trong các dạng sau", en: "One of these forms" },
  toldBy: { vi: "phân biệt bằng", en: "told apart by" },
  noFields: { vi: "Một object rỗng, `{}`. Dù rỗng vẫn phải gửi.", en: "An empty object, `{}`. It must be sent all the same." },
  linkTo: { vi: "Liên kết tới", en: "Link to" },
  inPath: { vi: "trong đường dẫn", en: "in the path" },
  inQuery: { vi: "trong query", en: "in the query" },
  // Evidence
  howSure: { vi: "Chắc đến đâu?", en: "How sure is this?" },
  documented: { vi: "có tài liệu", en: "documented" },
  observed: { vi: "đã quan sát", en: "observed" },
  inferred: { vi: "suy ra", en: "inferred" },
  documentedMeans: { vi: "Nhà cung cấp viết điều này trên trang công khai.", en: "The provider says so on a public page." },
  observedMeans: {
    vi: "Không có trong tài liệu, nhưng đã thấy ở mã gọi API thật hoặc khi thử.",
    en: "No page says so; it was seen in code that calls the live API, or tried out.",
  },
  inferredMeans: {
    vi: "partnerkit suy ra từ những gì có. Hãy kiểm tra lại với nhà cung cấp trước khi dựa vào.",
    en: "partnerkit worked it out. Check with the provider before you rely on it.",
  },
  limitsAre: { vi: "Định dạng và giới hạn:", en: "Format and limits:" },
  line: { vi: "dòng", en: "line" },
  lines: { vi: "dòng", en: "lines" },
  readOn: { vi: "đọc ngày", en: "read on" },
  // The provider's page
  overview: { vi: "Tổng quan", en: "Overview" },
  baseUrl: { vi: "URL gốc", en: "Base URL" },
  issuedBaseUrl: {
    vi: "Nhà cung cấp cấp riêng cho từng đối tác; không có giá trị công khai.",
    en: "Issued to each partner; there is no public one.",
  },
  sandboxBaseUrl: { vi: "Mock (npm start)", en: "Mock server (npm start)" },
  credentials: { vi: "Thông tin xác thực và token", en: "Credentials and tokens" },
  form: { vi: "Hình thức", en: "Form" },
  lifetime: { vi: "Thời hạn", en: "Lifetime" },
  operations: { vi: "Các thao tác", en: "Operations" },
  rateLimits: { vi: "Giới hạn tần suất và thời hạn", en: "Limits" },
  loginSection: { vi: "Đăng nhập", en: "Login" },
  walkLogin: { vi: "Đi qua lượt đăng nhập từng bước, ngay trong trang", en: "Walk through the login step by step, in the page" },
  downloads: { vi: "Tải về", en: "Downloads" },
  inVietnamese: { vi: "tiếng Việt", en: "Vietnamese" },
  inEnglish: { vi: "tiếng Anh", en: "English" },
  sources: { vi: "Nguồn", en: "Sources" },
  environment: { vi: "Biến môi trường", en: "Environment variables" },
  environmentNote: {
    vi: "Client đọc các biến này khi bạn không truyền tùy chọn tương ứng.",
    en: "The client reads these where the option of the same name is not given.",
  },
  variable: { vi: "Biến", en: "Variable" },
  meaning: { vi: "Ý nghĩa", en: "What it holds" },
  demoValue: { vi: "Giá trị của sandbox", en: "In the sandbox" },
  companyLogin: { vi: "Tên đăng nhập của công ty", en: "Login name of the company" },
  companyPassword: { vi: "Mật khẩu của công ty", en: "Password of the company" },
  fromLogin: { vi: "lấy khi đăng nhập", en: "from a login" },
  trapsOfProvider: { vi: "Chỗ tài liệu gốc sai", en: "What the provider's pages get wrong" },
  // Try it
  tryIt: { vi: "Thử ngay trong trang", en: "Try it in the page" },
  tryItNote: {
    vi: "Lời gọi đi tới mock chạy ngay trong trang này, không rời khỏi trình duyệt của bạn.",
    en: "The call goes to a mock server inside this page and never leaves your browser.",
  },
  tryItOpen: { vi: "Mở bảng thử", en: "Open the form" },
  tryItHttp: {
    vi: "Muốn gọi qua HTTP từ terminal hay ngôn ngữ khác? Chạy `npm start` trong repository; cùng lời gọi đó khi ấy là:",
    en: "Rather over HTTP, from a terminal or another language? Run `npm start` in the repository; the same call is then:",
  },
  noScript: { vi: "Bảng thử cần JavaScript.", en: "The form needs JavaScript." },
  bodyJson: { vi: "Body (JSON)", en: "Body (JSON)" },
  chooseExample: { vi: "Ví dụ", en: "Example" },
  copy: { vi: "Sao chép", en: "Copy" },
  copied: { vi: "Đã sao chép", en: "Copied" },
  asBearer: { vi: "header Authorization: Bearer", en: "header Authorization: Bearer" },
  send: { vi: "Gửi", en: "Send" },
  sending: { vi: "Đang gửi…", en: "Sending…" },
  getDemoToken: { vi: "Lấy token demo", en: "Get a demo token" },
  gettingToken: { vi: "Đang lấy token…", en: "Getting a token…" },
  gotToken: { vi: "Đã điền token demo.", en: "The demo token is filled in." },
  sentRequest: { vi: "Đã gửi", en: "Sent" },
  received: { vi: "Nhận được", en: "Received" },
  milliseconds: { vi: "{n} ms", en: "{n} ms" },
  emptyBody: { vi: "(không có body)", en: "(no body)" },
  mustNotBeEmpty: { vi: "Hãy điền {name}.", en: "Fill in {name}." },
  withoutCredential: {
    vi: "{name} đang trống: lời gọi được gửi mà không có thông tin xác thực.",
    en: "{name} is empty: the call goes without a credential.",
  },
  mustBeInteger: { vi: "{name} phải là số nguyên.", en: "{name} must be a whole number." },
  mustBeJson: { vi: "Body không phải JSON hợp lệ: {detail}", en: "The body is not valid JSON: {detail}" },
  mustMatch: { vi: "{name} không đúng dạng. Ví dụ: {example}", en: "{name} has not the right form. An example: {example}" },
  mustBeAscii: {
    vi: "{name} có ký tự “{character}” ({point}), mà header HTTP không mang được: khóa và token chỉ gồm chữ ASCII. Có thể nó lọt vào khi dán.",
    en: "{name} has the character “{character}” ({point}), which no HTTP header can carry: keys and tokens are plain ASCII. It may have come along with a paste.",
  },
  noSandbox: {
    vi: "Trình duyệt này không cho trang dùng service worker (cửa sổ riêng tư, hoặc trang không mở qua https hay localhost), nên sandbox không mở được. Hãy chạy npm start và dùng lệnh curl bên dưới.",
    en: "This browser gives the page no service worker (a private window, or a page not opened over https or localhost), so the sandbox cannot open. Run npm start and use the curl command below.",
  },
  callFailed: { vi: "Không gọi được sandbox: {detail}", en: "The sandbox could not be called: {detail}" },
  sandboxRestarted: {
    vi: "Trình duyệt đã dừng sandbox; sandbox đã bắt đầu lại, và lời gọi này được gửi tới đó.",
    en: "The browser had stopped the sandbox; it began anew, and this call was made there.",
  },
  tokensRenewed: { vi: "Token demo trong bảng đã được lấy mới.", en: "The demo tokens in the form are new ones." },
  noToken: { vi: "Sandbox không cấp token: {detail}", en: "The sandbox gave no token: {detail}" },
} as const satisfies Readonly<Record<string, Localized>>;

export type Word = keyof typeof dictionary;
export type Words = Readonly<Record<Word, string>>;

const entries = Object.entries(dictionary) as [Word, Localized][]; // the names of a constant are its keys

const byLocale: Readonly<Record<Locale, Words>> = { vi: inLocale("vi"), en: inLocale("en") };

function inLocale(locale: Locale): Words {
  return Object.fromEntries(entries.map(([word, text]) => [word, text[locale]])) as Words; // every word is in every language
}

/** The labels in a language. */
export const wordsOf = (locale: Locale): Words => byLocale[locale];
