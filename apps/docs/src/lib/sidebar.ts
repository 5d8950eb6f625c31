import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { openApiDocument, operationsOf } from "./document.ts";
import { providers } from "./providers.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** The guides, in the order in which somebody new reads them. */
const guides = ["start", "test", "connect", "store", "errors", "security", "go-live", "migrate"] as const;

/** What stands beside every page. Names of operations are the same in every language. */
export function sidebar(): Sidebar {
  return [
    { label: "Hướng dẫn", translations: { en: "Guides" }, items: guides.map((guide) => ({ slug: `guides/${guide}` })) },
    {
      label: "Đi qua một lần đăng nhập",
      translations: { en: "Walk through a login" },
      items: [
        { label: "Tổng quan", translations: { en: "Overview" }, link: "/logins/" },
        ...providers.map(({ id, name }) => ({ label: name, link: `/logins/${id}/` })),
      ],
    },
    ...providers.map(({ id, name }) => ({
      label: name,
      collapsed: true,
      items: [
        { label: "Tổng quan", translations: { en: "Overview" }, link: `/reference/${id}/` },
        ...operationsOf(openApiDocument(id, "en")).map((operation) => ({
          label: operation.id,
          link: `/reference/${id}/${operation.id}/`,
        })),
      ],
    })),
    { label: "Chỗ tài liệu gốc sai", translations: { en: "What the providers' pages get wrong" }, link: "/traps/" },
    { label: "Số đo", translations: { en: "Measured" }, link: "/measured/" },
  ];
}
