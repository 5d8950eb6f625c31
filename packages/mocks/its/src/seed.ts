import type { Seed } from "@partnerkit/mock-shop-connect";

/** The demo world: one partner with a linked shop, one that this partner never met, and a second partner. */
export const seed: Seed = {
  partners: [
    {
      apiKey: "its-demo-key",
      id: "1000642056921112576",
      name: "Công ty TNHH Phần mềm Minh Khai",
      publicName: "Minh Khai Software",
      phone: "0901000000",
      email: "doi-tac@example.com",
      website: "https://partner.example.com",
    },
    {
      apiKey: "its-other-key",
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
  links: { "its-demo-key": ["1052570182707778180"], "its-other-key": ["1071942706683523073"] },
};
