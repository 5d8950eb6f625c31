import {
  expressHandler,
  sendResponse,
  toRequest,
} from "@partnerkit/auth/express";
import express from "express";
import { auth } from "./auth.ts";

export const app = express();

app.get("/partner/callback/*path", expressHandler(auth.handler));
app.post("/connect/sense-sphere", async (request, response) => {
  const step = await auth.senseSphere.connect(toRequest(request), {
    returnTo: "/settings",
  });
  if (step.status === "redirect") await sendResponse(step.response, response);
  else response.json(step.connection);
});
