import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { keptAnswers } from "@/scripts/server/kept-answers.mjs";

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** Starts a server whose responses say how often they were made. */
async function keeping(limits: { most?: number; largest?: number } = {}, cache = "public, max-age=0") {
  const orKept = keptAnswers(limits);
  const made: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader("x-request-id", String(made.length));
    void orKept(request, response, async () => {
      made.push(request.url ?? "");
      const status = request.url?.includes("missing") ? 404 : 200;
      response.setHeader("vary", "Accept-Encoding");
      // Next sets each header as a list.
      response.setHeader("etag", ['"one"']);
      response.writeHead(status, { "cache-control": cache, "content-type": "text/csv" });
      response.write("made ");
      await Promise.resolve();
      response.end(`${made.length} ${request.headers["accept-encoding"]}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ended.push(() => (server.close(), server.closeAllConnections()));
  const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, {
      method,
      headers: { "accept-encoding": "identity", ...headers },
    });
  return { ask, made };
}

test("a repeated request gets the same bytes and headers, apart from those of the request, and is not computed again", async () => {
  const { ask, made } = await keeping();
  const [first, again] = [await ask("/api/v1/results.csv?metric=fid"), await ask("/api/v1/results.csv?metric=fid")];
  expect(made).toHaveLength(1);
  expect(await again.text()).toBe(await first.text());
  for (const name of ["etag", "cache-control", "content-type", "vary"])
    expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
  expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
});

test("each encoding has its own, however it is asked for", async () => {
  const { ask, made } = await keeping();
  const words = async (accepted: string) => (await ask("/api/v1/a.json", { "accept-encoding": accepted })).text();
  expect(await words("gzip")).not.toBe(await words("br"));
  expect(await words("gzip;q=0.5, br")).toBe(await words("br"));
  expect(made).toHaveLength(2);
});

test("a reader who has it is told so without a body", async () => {
  const { ask } = await keeping();
  await ask("/api/v1/a.json");
  const known = await ask("/api/v1/a.json", { "if-none-match": 'W/"one", "two"' });
  expect([known.status, await known.text(), known.headers.get("etag"), known.headers.get("content-type")]).toEqual([
    304,
    "",
    '"one"',
    null,
  ]);
  expect((await ask("/api/v1/a.json", { "if-none-match": '"two"' })).status).toBe(200);
});

test("pages, other methods, ranges, faults and what is not for all are asked again", async () => {
  const { ask, made } = await keeping();
  for (const again of [1, 2]) {
    await ask(`/compare?method=a`);
    await ask("/api/v1/b.json", {}, "HEAD");
    await ask("/api/v1/b.json", { range: "bytes=0-1" });
    await ask("/api/v1/missing.json");
    expect(made).toHaveLength(4 * again);
  }
  const own = await keeping({}, "private");
  await own.ask("/api/v1/a.json");
  await own.ask("/api/v1/a.json");
  expect(own.made).toHaveLength(2);
});

test("the oldest go when there are too many, and what is larger than one may be is not kept", async () => {
  const { ask, made } = await keeping({ most: 2_500 });
  for (const address of ["/api/v1/a", "/api/v1/b", "/api/v1/a", "/api/v1/c", "/api/v1/a", "/api/v1/b"])
    await ask(address);
  expect(made).toEqual(["/api/v1/a", "/api/v1/b", "/api/v1/c", "/api/v1/b"]);
  const small = await keeping({ largest: 5 });
  await small.ask("/api/v1/a");
  await small.ask("/api/v1/a");
  expect(small.made).toHaveLength(2);
});
