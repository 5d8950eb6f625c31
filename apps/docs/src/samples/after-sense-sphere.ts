import {
  createSenseSphereClient,
  isSenseSphereError,
} from "@partnerkit/sense-sphere";

const senseSphere = createSenseSphereClient({
  baseUrl: "http://127.0.0.1:4010",
  token: "old",
});
try {
  const { user } = await senseSphere.getUserInfo({
    user_uuid: "550e8400-e29b-41d4-a716-446655440000",
  });
  console.log(user.full_name);
} catch (error) {
  if (!isSenseSphereError(error, "getUserInfo")) throw error;
  console.log(error.status, error.code);
}
