import { request as send } from "node:http";
import { expect, test } from "../support/page";

/** Status and headers of a request that Playwright would not send. */
const raw = (baseURL: string, method: string, path: string, body?: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = send(new URL(path, baseURL), { method, headers: body === undefined ? {} : { "content-length": Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, headers: answer.headers });
    });
    asked.on("error", reject).end(body);
  });

test("answers of the API are compressed for those who take it, and are the same bytes", async ({ request }) => {
  for (const address of ["/api/v1/results.json", "/api/v1/results.csv", "/api/v1/results.csv?metric=fid"]) {
    const [packed, plain] = await Promise.all(["gzip", "identity"].map((accepted) => request.get(address, { headers: { "accept-encoding": accepted } })));
    expect(packed!.headers()["content-encoding"], address).toBe("gzip");
    expect(plain!.headers()["content-encoding"], address).toBeUndefined();
    expect(packed!.headers()["vary"], address).toContain("Accept-Encoding");
    expect(await packed!.text(), address).toBe(await plain!.text());
    expect(packed!.headers()["content-type"], address).toMatch(/^(?:application\/json|text\/csv); charset=utf-8$/);
  }
});

test("a page is the same in each form, and so are its scripts and styles", async ({ request }) => {
  const html = await (await request.get("/benchmarks/imagenet-256", { headers: { "accept-encoding": "identity" } })).text();
  const parts = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.(?:js|css)/g))];
  expect(parts.length).toBeGreaterThan(5);
  for (const address of ["/benchmarks/imagenet-256", ...parts])
    for (const accepted of ["br", "gzip"]) {
      const [packed, plain] = await Promise.all([accepted, "identity"].map((encoding) => request.get(address, { headers: { "accept-encoding": encoding } })));
      expect(packed!.headers()["content-encoding"], address).toBe(accepted);
      expect(plain!.headers()["content-encoding"], address).toBeUndefined();
      expect(packed!.headers()["content-type"], address).toBe(plain!.headers()["content-type"]);
      expect(Number(packed!.headers()["content-length"]), address).toBeLessThan(Number(plain!.headers()["content-length"]));
      expect(await packed!.text(), address).toBe(await plain!.text());
    }
});

test("methods that would change or echo something are refused everywhere, with those that are taken", async ({ baseURL }) => {
  for (const method of ["TRACE", "POST", "PUT", "DELETE", "PATCH"])
    for (const path of ["/", "/compare?method=var", "/api/v1/results.csv"]) {
      const { status, headers } = await raw(baseURL!, method, path);
      expect(status, `${method} ${path}`).toBe(405);
      expect(headers["allow"]).toBe("GET, HEAD, OPTIONS");
    }
});

test("HEAD and OPTIONS are answered", async ({ baseURL }) => {
  for (const path of ["/", "/compare?method=var", "/api/v1/results.csv"]) expect((await raw(baseURL!, "HEAD", path)).status, path).toBe(200);
  expect((await raw(baseURL!, "OPTIONS", "/api/v1/results.csv")).headers).toMatchObject({ "access-control-allow-methods": "GET, HEAD, OPTIONS" });
});

test("a body and an endless address are refused", async ({ baseURL }) => {
  expect((await raw(baseURL!, "GET", "/api/v1/results.csv", "x")).status).toBe(413);
  expect((await raw(baseURL!, "GET", `/${"a".repeat(9_000)}`)).status).toBe(414);
  expect((await raw(baseURL!, "GET", `/compare?method=${"a".repeat(9_000)}`)).status).toBe(414);
});

test("the data may be read from other sites' pages, and the pages may not", async ({ request }) => {
  expect((await request.get("/api/v1/results.json")).headers()).toMatchObject({ "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" });
  expect((await request.get("/")).headers()).toMatchObject({ "cross-origin-resource-policy": "same-origin" });
});
