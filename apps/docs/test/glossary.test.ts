import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repository } from "../../../scripts/lib/providers.ts";
import { built, builtFiles, textOf } from "./support/dist.ts";

/** Vietnamese terms of the site, and what is not to stand in their place. */
const glossary: Readonly<Record<string, RegExp>> = {
  "mock; máy chủ giả lập where it is explained": /máy chủ mô phỏng|bản mô phỏng|máy chủ giả(?!\p{L}| lập| mạo)/iu,
  "nhân viên vận hành": /nhân viên trực|điều hành viên|tổng đài viên|id của nhân viên(?! vận hành)/iu,
  "token nhân viên": /token của nhân viên/iu,
  "token công ty": /token của công ty/iu,
  "token yêu cầu": /mã yêu cầu|token của yêu cầu/iu,
  "hủy liên kết": /gỡ liên kết|bỏ liên kết/iu,
  "thông tin xác thực": /thông tin đăng nhập xác thực|chứng thực/iu,
  "nhật ký": /(?<![\w.])log(?:s)? (?:của|truy cập)/iu,
  "a mark on the first of two open vowels: khóa, hóa, hủy": /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu,
};

/** The page's own text, without its code. */
const prose = (html: string): string =>
  textOf(html.replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*lang="en"[^>]*>[^<]*/g, " ")).normalize("NFC");

const pages = builtFiles("**/*.html").filter((file) => !file.startsWith("en/"));

describe("the Vietnamese pages", () => {
  const texts = [
    ...pages.map((file) => [file, prose(built(file))] as const),
    ["README.vi.md", readFileSync(repository("README.vi.md"), "utf8").normalize("NFC")] as const,
  ];

  it("are there", () => {
    expect(texts.length).toBeGreaterThan(30);
  });

  it.each(Object.entries(glossary))("say %s, and nothing else for it", (_, others) => {
    const found = texts.flatMap(([file, text]) => {
      const at = text.search(others);
      return at === -1 ? [] : [`${file}: …${text.slice(Math.max(0, at - 30), at + 30)}…`];
    });
    expect(found).toEqual([]);
  });
});
