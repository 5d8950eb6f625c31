import type { Seed } from "./state.ts";

/** The demo world: one partner, two users who share a password, and three bots. */
export const seed: Seed = {
  partners: [{ key: "demo-partner", name: "Công ty Giáo dục Sao Mai" }],
  users: [
    {
      id: 42,
      uuid: "550e8400-e29b-41d4-a716-446655440000",
      username: "minh.anh",
      password: "demo-password",
      firstName: "Minh Anh",
      lastName: "Nguyễn",
      email: "minh.anh@example.com",
      avatar: "/media/avatars/minh-anh.svg",
    },
    {
      id: 43,
      uuid: "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77",
      username: "quoc.bao",
      password: "demo-password",
      firstName: "Quốc Bảo",
      lastName: "Trần",
      email: "quoc.bao@example.com",
      avatar: null,
    },
  ],
  bots: [
    {
      uuid: "550e8400-e29b-41d4-a716-446655440000",
      name: "Trợ lý chăm sóc khách hàng",
      avatar: "/media/bots/tro-ly.svg",
      description: "Trả lời khách hàng suốt ngày đêm",
      isActive: true,
    },
    {
      uuid: "9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10",
      name: "Tư vấn tuyển sinh",
      avatar:
        "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA4IDgiPjxjaXJjbGUgY3g9IjQiIGN5PSI0IiByPSI0IiBmaWxsPSIjMGE1YzM2Ii8+PC9zdmc+",
      description: "Giải đáp về ngành học và học phí",
      isActive: false,
    },
    {
      uuid: "3e7c9b52-1d4f-4a86-b0c3-7f2a5d8e6b91",
      name: "Đặt bàn nhà hàng",
      avatar: "https://cdn.example.com/bots/dat-ban.png",
      description: "Nhận đặt bàn và trả lời về thực đơn",
      isActive: true,
    },
  ],
};
