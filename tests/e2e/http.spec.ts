import { request as send } from "node:http";
import { expect, test } from "@/tests/support/page";

/** Resolves to status and headers of a request that Playwright would not send. */
const raw = (baseURL: string, method: string, path: string, body?: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = send(
      new URL(path, baseURL),
      { method, headers: body === undefined ? {} : { "content-length": Buffer.byteLength(body) } },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      },
    );
    asked.on("error", reject).end(body);
  });

test("answers of the API are compressed for those who take it, and are the same bytes", async ({ request }) => {
  for (const address of ["/api/v1/results.json", "/api/v1/results.csv", "/api/v1/results.csv?metric=fid"]) {
    const [packed, plain] = await Promise.all(
      ["gzip", "identity"].map((accepted) => request.get(address, { headers: { "accept-encoding": accepted } })),
    );
    expect(packed!.headers()["content-encoding"], address).toBe("gzip");
    expect(plain!.headers()["content-encoding"], address).toBeUndefined();
    expect(packed!.headers()["vary"], address).toContain("Accept-Encoding");
    expect(await packed!.text(), address).toBe(await plain!.text());
    expect(packed!.headers()["content-type"], address).toMatch(/^(?:application\/json|text\/csv); charset=utf-8$/);
  }
});

test("each form of an answer of the API has a length, a tag of its own, and parts", async ({ request }) => {
  const address = "/api/v1/results.csv?metric=fid";
  const ask = (headers: Record<string, string>) => request.get(address, { headers });
  const whole = await (await ask({ "accept-encoding": "identity" })).text();
  const tags = new Map<string, string>();
  for (const encoding of ["br", "gzip", "identity"]) {
    const answer = await ask({ "accept-encoding": encoding });
    const { etag = "", ...headers } = answer.headers();
    expect([headers["content-encoding"], await answer.text()], encoding).toEqual([
      encoding === "identity" ? undefined : encoding,
      whole,
    ]);
    expect(Number(headers["content-length"]), encoding).toBeGreaterThan(0);
    expect(
      (await request.head(address, { headers: { "accept-encoding": encoding } })).headers(),
      encoding,
    ).toMatchObject({ etag, "content-length": headers["content-length"] });
    tags.set(encoding, etag);
  }
  expect(new Set(tags.values()).size).toBe(3);
  for (const [encoding, etag] of tags)
    for (const other of tags.keys())
      expect((await ask({ "accept-encoding": other, "if-none-match": etag })).status(), `${encoding} ${other}`).toBe(
        other === encoding ? 304 : 200,
      );
  const part = await ask({ "accept-encoding": "identity", range: "bytes=0-8" });
  expect([part.status(), await part.text(), part.headers()["content-range"]]).toEqual([
    206,
    whole.slice(0, 9),
    `bytes 0-8/${Buffer.byteLength(whole)}`,
  ]);
});

test("whole downloads, descriptors, archive and feed have a tag, the day of the data and a length, are 304 again, and are had in parts", async ({
  request,
}) => {
  for (const address of [
    "/data/results.csv",
    "/data/README.md",
    "/datapackage.json",
    "/croissant.json",
    "/CITATION.cff",
    "/data/invented-numbers.zip",
    "/data/parquet/results.parquet",
    "/feed.xml",
    "/api/v1/results.csv",
  ]) {
    const { etag = "", ...headers } = (
      await request.get(address, { headers: { "accept-encoding": "identity" } })
    ).headers();
    expect(etag, address).toMatch(/^"[\w-]+"$/);
    expect(headers["last-modified"], address).toMatch(/ 00:00:00 GMT$/);
    expect(Number(headers["content-length"]), address).toBeGreaterThan(0);
    for (const known of [{ "if-none-match": etag }, { "if-modified-since": headers["last-modified"] ?? "" }])
      expect(
        (await request.get(address, { headers: { "accept-encoding": "identity", ...known } })).status(),
        address,
      ).toBe(304);
    const part = await request.get(address, { headers: { "accept-encoding": "identity", range: "bytes=2-5" } });
    expect([part.status(), (await part.body()).length, part.headers()["content-range"]], address).toEqual([
      206,
      4,
      `bytes 2-5/${headers["content-length"]}`,
    ]);
  }
});

test("what others add to a link, and what no page reads, changes nothing and costs nothing", async ({ request }) => {
  const [plain, etag] = [await request.get("/methods/loom"), (await request.get("/methods/loom")).headers()["etag"]];
  for (const query of [
    "utm_source=a&utm_medium=b",
    "fbclid=1",
    "gclid=1",
    "msclkid=1",
    "mc_cid=1",
    "ref=a",
    "nobody=1",
  ]) {
    const answer = await request.get(`/methods/loom?${query}`);
    expect([answer.status(), answer.headers()["etag"], await answer.text()], query).toEqual([
      200,
      etag,
      await plain.text(),
    ]);
    if (query.startsWith("nobody")) continue;
    expect((await request.get(`/api/v1/papers.csv?${query}`)).status(), query).toBe(200);
    expect(await (await request.get(`/compare?method=loom&${query}`)).text(), query).not.toContain("unknown parameter");
  }
  expect(await (await request.get("/methods?famly=diffusion")).text()).toContain("unknown parameter");
});

test("a page is the same in each form, and so are its scripts and styles", async ({ request }) => {
  const html = await (
    await request.get("/benchmarks/meadow-256", { headers: { "accept-encoding": "identity" } })
  ).text();
  const parts = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.(?:js|css)/g))];
  expect(parts.length).toBeGreaterThan(5);
  // Those of all pages and those of rooms: each one more delays the first paint on a phone (app/layout.tsx).
  expect(parts.filter((part) => part.endsWith(".css"))).toHaveLength(2);
  for (const address of ["/benchmarks/meadow-256", ...parts])
    for (const accepted of ["br", "gzip"]) {
      const [packed, plain] = await Promise.all(
        [accepted, "identity"].map((encoding) => request.get(address, { headers: { "accept-encoding": encoding } })),
      );
      expect(packed!.headers()["content-encoding"], address).toBe(accepted);
      expect(plain!.headers()["content-encoding"], address).toBeUndefined();
      expect(packed!.headers()["content-type"], address).toBe(plain!.headers()["content-type"]);
      expect(Number(packed!.headers()["content-length"]), address).toBeLessThan(
        Number(plain!.headers()["content-length"]),
      );
      expect(await packed!.text(), address).toBe(await plain!.text());
    }
});

test("methods that would change or echo something are refused everywhere, with those that are taken", async ({
  baseURL,
}) => {
  for (const method of ["TRACE", "POST", "PUT", "DELETE", "PATCH"])
    for (const path of ["/", "/compare?method=loom", "/api/v1/results.csv"]) {
      const { status, headers } = await raw(baseURL!, method, path);
      expect(status, `${method} ${path}`).toBe(405);
      expect(headers["allow"]).toBe("GET, HEAD, OPTIONS");
    }
});

test("HEAD and OPTIONS are answered", async ({ baseURL }) => {
  for (const path of ["/", "/compare?method=loom", "/api/v1/results.csv"])
    expect((await raw(baseURL!, "HEAD", path)).status, path).toBe(200);
  expect((await raw(baseURL!, "OPTIONS", "/api/v1/results.csv")).headers).toMatchObject({
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
  });
});

test("a body and an endless address are refused", async ({ baseURL }) => {
  expect((await raw(baseURL!, "GET", "/api/v1/results.csv", "x")).status).toBe(413);
  expect((await raw(baseURL!, "GET", `/${"a".repeat(9_000)}`)).status).toBe(414);
  expect((await raw(baseURL!, "GET", `/compare?method=${"a".repeat(9_000)}`)).status).toBe(414);
});

test("the data may be read from other sites' pages, and the pages may not", async ({ request }) => {
  expect((await request.get("/api/v1/results.json")).headers()).toMatchObject({
    "cross-origin-resource-policy": "cross-origin",
    "access-control-allow-origin": "*",
  });
  expect((await request.get("/")).headers()).toMatchObject({ "cross-origin-resource-policy": "same-origin" });
});
