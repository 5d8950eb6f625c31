import type { Seed } from "./state.ts";

/** The demo world: a company with two organisations, and a second company whose tokens are foreign to the first. */
export const seed: Seed = {
  companies: [
    { id: 1, login: "demo-company", password: "demo-password", name: "Công ty Du lịch Biển Xanh" },
    { id: 2, login: "other-company", password: "other-password", name: "Trung tâm Anh ngữ Mai Lan" },
  ],
  organizations: [
    { id: 10, companyId: 1, name: "Chi nhánh Hà Nội" },
    { id: 11, companyId: 1, name: "Chi nhánh Đà Nẵng" },
    { id: 20, companyId: 2, name: "Cơ sở Cần Thơ" },
  ],
  operators: [
    { id: 123, organizationId: 10, name: "Lê Thu Hà", status: 0 },
    { id: 124, organizationId: 10, name: "Phạm Đức Long", status: 1 },
    { id: 125, organizationId: 10, name: "Võ Minh Châu", status: 2 },
    { id: 126, organizationId: 11, name: "Đặng Ngọc Ánh", status: 0 },
    { id: 223, organizationId: 20, name: "Huỳnh Gia Huy", status: 0 },
  ],
};
