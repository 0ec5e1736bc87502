import { expect, test } from "@/tests/support/page";

test("an answer of the API carries an ETag and is a 304 when asked again with it", async ({ request }) => {
  const first = await request.get("/api/v1/results.csv");
  const { etag = "" } = first.headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect((await request.get("/api/v1/results.csv", { headers: { "if-none-match": etag } })).status()).toBe(304);
  expect((await request.get("/api/v1/results.csv", { headers: { "if-none-match": '"other"' } })).status()).toBe(200);
});

test("HEAD answers as GET does, without a body", async ({ request }) => {
  const [get, head] = [await request.get("/api/v1/papers.json"), await request.head("/api/v1/papers.json")];
  expect(head.status()).toBe(200);
  expect(head.headers()["etag"]).toBe(get.headers()["etag"]);
  expect(await head.body()).toHaveLength(0);
});

test("the data may be read from any origin", async ({ request }) => {
  for (const address of ["/api/v1/results.json", "/api/v1/results.json?metric=nonsense", "/api/v1/nothing.csv"])
    expect((await request.get(address)).headers()["access-control-allow-origin"], address).toBe("*");
});

test("what cannot be understood is a problem with its reason, at every address below /api/v1", async ({ request }) => {
  for (const [address, status] of [
    ["/api/v1/nothing.csv", 404],
    ["/api/v1/benchmarks/meadw-256.json", 404],
    ["/api/v1/a/b/c/d", 404],
    ["/api/v1/results.json?metric=fod&metrik=x", 400],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(status);
    expect(answer.headers()["content-type"], address).toContain("application/problem+json");
  }
  const unknown = await (await request.get("/api/v1/benchmarks/meadw-256.json")).json();
  expect(unknown.nearest).toContain("meadow-256");
});

test("an address that cannot be decoded is refused, not an error of the server", async ({ request }) => {
  for (const address of ["/%E0%A4%A", "/benchmarks/%E0%A4%A", "/api/v1/%E0%A4%A", "/papers/%"])
    expect((await request.get(address)).status(), address).toBe(400);
});

test("the twins of static pages have no address of their own", async ({ request }) => {
  const twins = [
    "/q?kind=paper",
    "/q/benchmarks",
    "/q/benchmarks/meadow-256?scale=log",
    "/q/methods",
    "/q/search?q=loom",
    "/q/compare?method=loom",
    "/q/plain/methods?family=diffusion",
    "/q",
    "/q/data",
    "/q/papers/loom?version=000000000000",
  ];
  for (const address of twins) expect((await request.get(address)).status(), address).toBe(404);
});

test("no cache keeps an answer that is an error, at whatever address", async ({ request }) => {
  for (const address of [
    "/404",
    "/500",
    "/_not-found",
    "/q/papers",
    "/q/anything",
    "/nothing",
    "/papers/nothing",
    "/preview/papers/nothing.png",
    "/api/v1/nothing.json",
    "/_next/static/nothing.js",
  ]) {
    const answer = await request.get(address);
    expect([answer.status(), answer.headers()["cache-control"]], address).toEqual([
      404,
      expect.stringContaining("no-store"),
    ]);
  }
  const refused = await request.get("/papers/loom", { headers: { "if-match": '"another"' } });
  expect([refused.status(), refused.headers()["cache-control"]]).toEqual([412, "no-store"]);
});

test("pages without a query are files of the build, compressed there, and 304 when asked again", async ({
  request,
}) => {
  const pages = [
    "/",
    "/benchmarks",
    "/benchmarks/meadow-256",
    "/methods",
    "/methods/loom",
    "/compare",
    "/search",
    "/papers",
    "/papers/loom",
    "/data",
    "/data/api",
    "/audit",
    "/audit/tables",
    "/speed-ups",
    "/how-it-works",
    "/your-numbers",
    "/your-numbers/formats",
    "/desk",
    "/results",
  ];
  for (const address of pages) {
    const { etag = "", ...headers } = (
      await request.get(address, { headers: { "accept-encoding": "gzip, br" } })
    ).headers();
    expect([headers["content-encoding"], headers["cache-control"]], address).toEqual(["br", "s-maxage=31536000"]);
    expect(etag, address).toMatch(/^"[\w-]{16}-br"$/);
    expect(
      (await request.get(address, { headers: { "accept-encoding": "br", "if-none-match": etag } })).status(),
      address,
    ).toBe(304);
  }
});

test("an unknown id is a 404 on pages too, without an ETag, and a condition makes no 304 of it", async ({
  request,
}) => {
  for (const address of [
    "/benchmarks/nothing",
    "/benchmarks/nothing?scale=log",
    "/methods/nothing",
    "/methods/nothing?family=diffusion",
    "/papers/nothing",
    "/nothing",
    "/_next/static/nothing.js",
    "/data/nothing.csv",
  ])
    for (const condition of [undefined, "*"]) {
      const answer = await request.get(
        address,
        condition === undefined ? {} : { headers: { "if-none-match": condition } },
      );
      expect(
        [answer.status(), answer.headers().etag, answer.headers()["last-modified"]],
        `${address} ${condition}`,
      ).toEqual([404, undefined, undefined]);
      expect((await answer.body()).length, address).toBeGreaterThan(0);
    }
});
