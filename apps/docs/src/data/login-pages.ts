import type { Localized } from "../lib/locale.ts";
import type { ProviderId } from "../lib/providers.ts";

interface LoginPage {
  readonly title: Localized;
  readonly description: Localized;
}

/** Heads of the login pages. */
export const loginPages: Readonly<Record<ProviderId, LoginPage>> = {
  "sense-sphere": {
    title: { vi: "Đăng nhập qua Sense Sphere", en: "Logging in through Sense Sphere" },
    description: {
      vi: "Một lượt chuyển hướng: trình duyệt đi và quay về với token của người dùng, rồi máy chủ đọc hồ sơ. Không có state, không có làm mới token, và mỗi lần đăng nhập mới hủy token cũ.",
      en: "One redirect: the browser goes and comes back with the user's token, then the server reads the profile. There is no state and no refresh, and each new login ends the old token.",
    },
  },
  its: {
    title: { vi: "Kết nối shop qua ITS", en: "Connecting a shop through ITS" },
    description: {
      vi: "Xin một lần đăng nhập, đưa shop tới trang của ITS, đón shop quay về cùng shop_id rồi đổi lấy khóa của shop. Trường type của phản hồi quyết định bước kế tiếp.",
      en: "Ask for a login, send the shop to ITS's page, receive it back with a shop_id and trade that for the shop's key. The type of the answer decides what comes next.",
    },
  },
  etelecom: {
    title: { vi: "Kết nối shop qua eTelecom", en: "Connecting a shop through eTelecom" },
    description: {
      vi: "Như ITS, cùng một nền tảng; khác ở chỗ kết nối lần đầu tạo tài khoản shop từ email, số điện thoại và tên, và API key của đối tác thử được trước.",
      en: "As with ITS, which is the same platform; but a first connection creates the shop's account from e-mail, phone and name, and the partner's API key can be tried beforehand.",
    },
  },
  chathub: {
    title: { vi: "Hai tầng token của SMSBAT ChatHub", en: "SMSBAT ChatHub's two levels of tokens" },
    description: {
      vi: "Không có trang đăng nhập: tên và mật khẩu của công ty đổi lấy token công ty, token công ty đổi lấy token cho từng nhân viên vận hành, nhiều nhất 24 giờ.",
      en: "There is no login page: the company's login and password buy a company token, and that buys a token for each operator, for 24 hours at most.",
    },
  },
};

/** Head and words of the overview. */
export const overview: LoginPage & { readonly text: Localized } = {
  title: { vi: "Đi qua một lần đăng nhập", en: "Walk through a login" },
  description: {
    vi: "Bốn luồng đăng nhập chạy thật trong trang, trên mock (máy chủ giả lập) nằm ngay trong trình duyệt của bạn.",
    en: "Four login flows that really run in the page, on mock servers inside your browser.",
  },
  text: {
    vi: "Mỗi trang có sơ đồ tuần tự và chính luồng đó để bấm từng bước: yêu cầu nào được gửi, phản hồi nào quay về, token sống bao lâu, và điều gì xảy ra khi có sự cố. Không cần tài khoản, không yêu cầu nào rời khỏi trình duyệt.",
    en: "Each page has a sequence diagram and the flow itself, to be clicked through: which request goes out, which answer comes back, how long a token lives, and what happens on a bad day. No account is needed, and no request leaves your browser.",
  },
};

/** Words of the page that the provider's login comes back to. */
export const callbackTexts: Readonly<Record<"title" | "text" | "back", Localized>> = {
  title: { vi: "Đã quay về ứng dụng của bạn", en: "Back in your application" },
  text: {
    vi: "Đây là trang callback của các bài đi qua đăng nhập: trang của nhà cung cấp đưa trình duyệt về đây, và bài đang mở đọc những gì nằm trong địa chỉ.",
    en: "This is the callback page of the login walkthroughs: the provider's page sends the browser here, and the walkthrough reads what is in the address.",
  },
  back: { vi: "Tới các bài đi qua đăng nhập", en: "To the login walkthroughs" },
};
