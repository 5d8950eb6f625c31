import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import type { Evidence, Evidenced } from "./described.ts";
import type { Locale } from "./locale.ts";
import type { ProviderId } from "./providers.ts";

/** A public page that was read. */
export interface Source {
  readonly id: string;
  readonly provider: ProviderId;
  readonly title: string;
  readonly url: string;
  /** Date of the reading, ISO 8601. */
  readonly read: string;
}

/** A place in a source. */
export interface Citation {
  readonly source: Source;
  /** Such as `68–72, 90`; undefined where the page has no line numbers. */
  readonly lines: string | undefined;
}

/** A statement's evidence: how sure, and where it stands. */
export interface Claim {
  readonly evidence: Evidence;
  readonly citations: readonly Citation[];
}

/** Titles are written in English beside the documents; these are their Vietnamese forms. */
const vietnamese: Readonly<Record<string, string>> = {
  "000": "Sense Sphere, Partner API Reference",
  "001": "ITS, kết nối tài khoản shop (tài liệu cho đối tác)",
  "002": "eTelecom, kết nối tài khoản shop (tài liệu cho đối tác)",
  "003": "SMSBAT ChatHub, xác thực (đọc và đánh số dòng theo bản dịch máy tiếng Việt; liên kết dẫn tới bản gốc tiếng Anh)",
  "smsbat-index": "SMSBAT ChatHub, tổng quan API (index.md trong nguồn tài liệu của nhà cung cấp)",
  "smsbat-operators": "SMSBAT ChatHub, tổ chức và nhân viên vận hành (nguồn tài liệu của nhà cung cấp)",
  "smsbat-widget": "SMSBAT ChatHub, khung chat nhúng (nguồn tài liệu của nhà cung cấp)",
  "smsbat-history": "Trợ giúp SMSBAT, lịch sử nguồn tài liệu (thay đổi ngày 2026-01-23 và 2026-01-25)",
  "smsbat-error-codes": "Trợ giúp SMSBAT, các mã lỗi",
  "smsbat-rate-limits": "Trợ giúp SMSBAT, giới hạn tần suất (API của SMSBAT, Cascade và ChatHub)",
  "etop-partner": "API đối tác của eTop, tài liệu cũ hơn của cùng nền tảng",
  "etelecom-pbx": "eTelecom, các trang tổng đài và ZNS dùng khóa shop",
};

interface Written {
  readonly provider: ProviderId;
  readonly title: string;
  readonly url: string;
  readonly path?: string;
  readonly read: string | Date;
}

const file = createRequire(import.meta.url).resolve("@partnerkit/specs/sources.yaml");
const written = parse(readFileSync(file, "utf8")) as Readonly<Record<string, Written>>; // checked by the tests of the specs

/** The sources, in the order in which they are cited. */
export function sourcesOf(provider: ProviderId, locale: Locale): readonly Source[] {
  return Object.keys(written)
    .map((id) => sourceOf(id, locale))
    .filter((source) => source.provider === provider);
}

function sourceOf(id: string, locale: Locale): Source {
  const found = written[id];
  const title = locale === "vi" ? vietnamese[id] : found?.title;
  if (!found || !title) throw new Error(`[partnerkit] the source ${id} has no ${found ? "Vietnamese title" : "entry in sources.yaml"}`);
  const { provider, url, path, read } = found;
  return { id, provider, title, url: path ? fileUrl(url, path) : url, read: new Date(read).toISOString().slice(0, 10) };
}

/** Address of a file or folder of a repository on GitHub, on whatever its main branch is called. */
const fileUrl = (repository: string, path: string): string => `${repository}/${/\.\w+$/.test(path) ? "blob" : "tree"}/HEAD/${path}`;

/** What `002:68-72` stands for. */
export function citation(cited: string, locale: Locale): Citation {
  const [id = "", lines] = cited.split(":");
  return { source: sourceOf(id, locale), lines: lines?.replace("-", "–") };
}

/** The evidence of a statement; undefined where it has none of its own. */
export function claimOf(statement: Evidenced, locale: Locale): Claim | undefined {
  const evidence = statement["x-evidence"];
  return evidence && { evidence, citations: citations(statement["x-source"], locale) };
}

/** The same for a list of places; those of one source are one. */
export function citations(cited: string | readonly string[] | undefined, locale: Locale): readonly Citation[] {
  const places = [cited ?? []].flat().map((place) => citation(place, locale));
  const ids = [...new Set(places.map(({ source }) => source.id))];
  return ids.flatMap((id) => {
    const own = places.filter(({ source }) => source.id === id);
    const lines = own.flatMap((place) => place.lines ?? []).join(", ");
    return own.slice(0, 1).map(({ source }) => ({ source, lines: lines || undefined }));
  });
}
