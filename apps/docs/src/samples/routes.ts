import { auth } from "./auth.ts";
import { sessionOf } from "./sessions.ts";

export async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);

  // {{Mọi callback, của mọi nhà cung cấp.|Every callback, of every provider.}}
  if (pathname.startsWith("/partner/callback/")) return auth.handler(request);

  if (request.method === "POST" && pathname === "/connect/etelecom") {
    const shop = {
      email: "moi@example.com",
      phone: "0909000009",
      name: "Quán Cà Phê Gió",
    };
    const step = await auth.etelecom.connect(request, {
      shop,
      returnTo: "/settings",
    });
    return step.status === "redirect"
      ? step.response
      : Response.json(step.connection);
  }
  if (request.method === "POST" && pathname === "/connect/its") {
    const step = await auth.its.connect(request, {
      shop: {},
      returnTo: "/settings",
    });
    return step.status === "redirect"
      ? step.response
      : Response.json(step.connection);
  }
  if (request.method === "POST" && pathname === "/connect/sense-sphere") {
    const step = await auth.senseSphere.connect(request, {
      returnTo: "/settings",
    });
    return step.status === "redirect"
      ? step.response
      : Response.json(step.connection);
  }

  const session = sessionOf(request);
  if (!session)
    return new Response("{{Hãy đăng nhập|Sign in first}}", { status: 401 });
  const { tenant, user } = session;

  // {{Trang cài đặt: kết nối nào có, kết nối nào chờ xác nhận.|The settings page: what is connected, and what waits to be confirmed.}}
  if (pathname === "/settings")
    return Response.json(await auth.etelecom.connections({ tenant }));

  if (request.method === "POST" && pathname === "/confirm/etelecom") {
    const { subject } = (await request.json()) as { subject: string };
    return Response.json(
      await auth.etelecom.confirm({ tenant, subject }, { user }),
    );
  }
  return new Response(null, { status: 404 });
}
