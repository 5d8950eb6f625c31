import type { Locale } from "../lib/locale.ts";

/** What the walkthroughs say besides the flows. `{…}` is filled in. */
export interface WalkTexts {
  readonly open: string;
  readonly opening: string;
  readonly openHint: string;
  readonly opened: string;
  readonly resumed: string;
  readonly restarted: string;
  readonly failed: string;
  readonly unavailable: Readonly<Record<"insecure" | "missing" | "refused" | "silent" | "otherwise", string>>;
  readonly begin: string;
  readonly beginAgain: string;
  readonly flow: string;
  readonly diagram: string;
  readonly scroll: string;
  readonly parties: { readonly server: string; readonly browser: string };
  readonly onlyIf: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly openPage: string;
  readonly openPageAgain: string;
  readonly inPage: string;
  readonly frame: string;
  readonly redo: string;
  readonly goBack: string;
  readonly carried: string;
  readonly willSend: string;
  readonly sent: string;
  readonly browserSent: string;
  readonly answered: string;
  readonly noAnswer: string;
  readonly callback: string;
  readonly done: string;
  readonly detour: string;
  readonly stopped: string;
  readonly refused: string;
  readonly pageError: string;
  readonly unmet: string;
  readonly cause: string;
  readonly fix: string;
  readonly finished: string;
  readonly finishedText: string;
  readonly connectGuide: string;
  readonly clock: string;
  readonly clockHint: string;
  readonly tokens: string;
  readonly noTokens: string;
  readonly left: string;
  readonly over: string;
  readonly noEnd: string;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
  readonly dayCount: string;
  readonly advanced: string;
  readonly badDays: string;
  readonly badDaysText: string;
  readonly comes: string;
  readonly todo: string;
  readonly chooseDay: string;
  readonly chosen: string;
  readonly waits: string;
  readonly happened: string;
  readonly noScript: string;
}

export const walkTexts: Readonly<Record<Locale, WalkTexts>> = {
  vi: {
    open: "Mở sandbox",
    opening: "Đang mở sandbox…",
    openHint:
      "Sandbox là mock (máy chủ giả lập) chạy ngay trong trang này. Mở ra là đi qua từng bước bằng yêu cầu thật, không cần tài khoản, và không yêu cầu nào rời khỏi trình duyệt.",
    opened: "Sandbox đã mở. Chọn một luồng để bắt đầu.",
    resumed: "Sandbox vẫn còn nguyên; bạn đi tiếp từ chỗ đang dở.",
    restarted: "Trình duyệt đã cho sandbox nghỉ và quên mọi thứ trong đó. Sandbox đã khởi động lại và luồng bắt đầu lại từ đầu.",
    failed: "Có lỗi không ngờ tới: {0}",
    unavailable: {
      insecure: "Trang này được mở qua một địa chỉ không an toàn, nên trình duyệt không cho chạy service worker, mà sandbox cần nó.",
      missing: "Trình duyệt này không có service worker, có thể vì đang ở cửa sổ ẩn danh. Sandbox cần service worker để chạy.",
      refused: "Trình duyệt từ chối service worker, nên sandbox không chạy được trong trang.",
      silent: "Service worker không trả lời, nên sandbox không chạy được trong trang.",
      otherwise:
        "Bạn vẫn đi qua được luồng này trên máy mình: lấy mã nguồn về rồi chạy `npm ci` và `npm start`, các mock sẽ có địa chỉ riêng.",
    },
    begin: "Bắt đầu luồng này",
    beginAgain: "Bắt đầu lại từ đầu",
    flow: "Các bước",
    diagram: "Sơ đồ tuần tự: {0}",
    scroll: "Sơ đồ tuần tự, cuộn ngang được",
    parties: { server: "Máy chủ của bạn", browser: "Trình duyệt" },
    onlyIf: "chỉ khi",
    send: "Gửi yêu cầu",
    sendAgain: "Gửi lại",
    openPage: "Mở trang đăng nhập",
    openPageAgain: "Mở lại trang đăng nhập",
    inPage: "Hãy làm tiếp trong trang của nhà cung cấp đang mở ở trên.",
    frame: "Trang của nhà cung cấp (của mock)",
    redo: "Làm lại từ bước này",
    goBack: "Quay lại bước “{0}”",
    carried: "Mang theo từ các bước trước",
    willSend: "Sẽ gửi",
    sent: "Đã gửi",
    browserSent: "Trình duyệt đã gửi",
    answered: "Phản hồi: {0}",
    noAnswer: "Kết nối đứt, không có phản hồi",
    callback: "Callback của bạn nhận được",
    done: "Đúng như luồng mong đợi.",
    detour: "Không phải lỗi: shop phải đồng ý thêm một lần nữa, rồi bước này được làm lại.",
    stopped: "Luồng dừng ở đây.",
    refused: "Người dùng đã từ chối. Không có lượt quay về nào; ứng dụng của bạn chỉ biết khi lần đăng nhập hết hạn.",
    pageError: "Trang của nhà cung cấp báo: {0}",
    unmet: "Chưa thỏa: {0}",
    cause: "Nguyên nhân",
    fix: "Cách xử lý",
    finished: "Bạn đã đi hết luồng",
    finishedText: "Đây đúng là những lời gọi mà máy chủ của bạn sẽ gửi. Giờ hãy thử một sự cố, hoặc xem cách viết thành mã:",
    connectGuide: "Kết nối một tenant",
    clock: "Đồng hồ của sandbox",
    clockHint: "Cho thời gian trôi để xem token hết hạn.",
    tokens: "Token đang giữ",
    noTokens: "Chưa có token nào.",
    left: "còn {0}",
    over: "đã hết hạn",
    noEnd: "không tự hết hạn",
    minutes: "+{0} phút",
    hours: "+{0} giờ",
    days: "+{0} ngày",
    dayCount: "{0} ngày",
    advanced: "Đồng hồ đã chạy thêm.",
    badDays: "Khi có sự cố",
    badDaysText: "Chọn một sự cố: luồng bắt đầu lại trong một sandbox mới, và sự cố xảy ra ngay trước bước liên quan.",
    comes: "Chuyện gì xảy ra",
    todo: "Việc cần làm",
    chooseDay: "Cho xảy ra",
    chosen: "Đã chọn sự cố: {0}. Luồng bắt đầu lại.",
    waits: "Sự cố “{0}” sẽ xảy ra ở bước này.",
    happened: "Sự cố “{0}” đã xảy ra.",
    noScript: "Trang này cần JavaScript để đi qua luồng; sơ đồ và các bước thì đọc được ngay.",
  },
  en: {
    open: "Open the sandbox",
    opening: "Opening the sandbox…",
    openHint:
      "The sandbox is a mock server inside this page. Once it is open, you go through every step with real requests, without an account, and no request leaves your browser.",
    opened: "The sandbox is open. Choose a flow to begin.",
    resumed: "The sandbox is as you left it; go on where you were.",
    restarted: "Your browser had put the sandbox to sleep and forgotten what was in it. It was restarted, and the flow begins again.",
    failed: "Something unexpected went wrong: {0}",
    unavailable: {
      insecure: "This page came over an address that is not secure, so the browser runs no service worker, and the sandbox needs one.",
      missing: "This browser has no service workers here, perhaps because the window is private. The sandbox needs one to run.",
      refused: "The browser refused the service worker, so the sandbox cannot run in the page.",
      silent: "The service worker does not answer, so the sandbox cannot run in the page.",
      otherwise:
        "You can still go through this flow on your own machine: get the source, then run `npm ci` and `npm start`, and the mock servers have addresses of their own.",
    },
    begin: "Begin this flow",
    beginAgain: "Begin again",
    flow: "Steps",
    diagram: "Sequence diagram: {0}",
    scroll: "Sequence diagram, can be scrolled sideways",
    parties: { server: "Your server", browser: "Browser" },
    onlyIf: "only if",
    send: "Send the request",
    sendAgain: "Send it again",
    openPage: "Open the login page",
    openPageAgain: "Open the login page again",
    inPage: "Go on in the provider's page, which is open above.",
    frame: "The provider's page (a mock)",
    redo: "Do it again from this step",
    goBack: "Go back to the step “{0}”",
    carried: "Carried over from earlier steps",
    willSend: "Will be sent",
    sent: "Sent",
    browserSent: "The browser sent",
    answered: "Answer: {0}",
    noAnswer: "The connection broke, there is no answer",
    callback: "Your callback received",
    done: "As expected.",
    detour: "No error: the shop has to approve once more, and then this step is done again.",
    stopped: "The flow stops here.",
    refused: "The person refused. Nobody comes back; your application learns of it only when the login has expired.",
    pageError: "The provider's page says: {0}",
    unmet: "Not fulfilled: {0}",
    cause: "Cause",
    fix: "What to do",
    finished: "You have gone through the flow",
    finishedText: "These are the very calls that your server will send. Now try a bad day, or see how it is written as code:",
    connectGuide: "Connect a tenant",
    clock: "The sandbox's clock",
    clockHint: "Let time pass to see tokens expire.",
    tokens: "Tokens at hand",
    noTokens: "No token yet.",
    left: "{0} left",
    over: "expired",
    noEnd: "no expiry of its own",
    minutes: "+{0} min",
    hours: "+{0} h",
    days: "+{0} days",
    dayCount: "{0} days",
    advanced: "The clock has run on.",
    badDays: "Bad days",
    badDaysText:
      "Choose a bad day: the flow begins again in a fresh sandbox, and the trouble happens just before the step that it concerns.",
    comes: "What will come",
    todo: "What to do",
    chooseDay: "Let it happen",
    chosen: "Bad day chosen: {0}. The flow begins again.",
    waits: "The bad day “{0}” will happen at this step.",
    happened: "The bad day “{0}” has happened.",
    noScript: "This page needs JavaScript to walk the flow; the diagram and the steps can be read without it.",
  },
};
