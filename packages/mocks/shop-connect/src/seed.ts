import type { Seed } from "./state.ts";

/** The demo world of a brand: a partner with a linked shop, a shop that it never met, and a second partner. */
export function demoSeed(provider: string): Seed {
  return {
    partners: [
      {
        apiKey: `${provider}-demo-key`,
        id: "1000642056921112576",
        name: "Công ty TNHH Phần mềm Minh Khai",
        publicName: "Minh Khai Software",
        phone: "0901000000",
        email: "doi-tac@example.com",
        website: "https://partner.example.com",
      },
      {
        apiKey: `${provider}-other-key`,
        id: "1000731188204515328",
        name: "Công ty Cổ phần Bán lẻ Sông Hồng",
        publicName: "Sông Hồng Retail",
        phone: "0902000000",
        email: "song-hong@example.com",
        website: "https://other.example.com",
      },
    ],
    shops: [
      { id: "1052570182707778180", name: "Cửa hàng Hoa Sen", phone: "0901000001", email: "hoa-sen@example.com" },
      { id: "1063318450092346881", name: "Tạp hóa Bà Tư", phone: "0901000002", email: "ba-tu@example.com" },
      { id: "1071942706683523073", name: "Nhà thuốc An Bình", phone: "0902000003", email: "an-binh@example.com" },
    ],
    links: { [`${provider}-demo-key`]: ["1052570182707778180"], [`${provider}-other-key`]: ["1071942706683523073"] },
  };
}
