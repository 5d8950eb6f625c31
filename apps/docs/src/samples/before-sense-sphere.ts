const callback = new URL(
  "https://app.example.com/callback?token=old&user_id=550e8400-e29b-41d4-a716-446655440000",
);
const token = callback.searchParams.get("token");
const userUuid = callback.searchParams.get("user_id");

const profile = await fetch(
  `http://127.0.0.1:4010/api/partner/user-info/?token=${token}&user_uuid=${userUuid}`,
).then((r) => r.json());
console.log((profile as { user?: { full_name: string } }).user?.full_name);

export {};
