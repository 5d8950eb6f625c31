import {
  createSenseSphereClient,
  isPartnerError,
} from "@partnerkit/sense-sphere";

const token = "a-token-that-nobody-may-see";
const senseSphere = createSenseSphereClient({
  baseUrl: "http://127.0.0.1:4010",
  token,
});

try {
  await senseSphere.getUserInfo({
    user_uuid: "550e8400-e29b-41d4-a716-446655440000",
  });
} catch (error) {
  if (!isPartnerError(error)) throw error;
  console.log(error.message);
  console.log(JSON.stringify(error).includes(token)); // false
}
