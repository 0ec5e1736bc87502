import { createServer, request as askAt, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { holdPage } from "@/lib/islands/held-answer.mjs";
import { inlineScriptHashes } from "@/lib/islands/inline-scripts.mjs";
import { keptPages } from "@/scripts/server/kept-pages.mjs";

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };

/** Starts a server whose pages say how often they were made, each with its own nonce, as Next makes them. */
async function keeping(limits: { most?: number } = {}) {
  const orKept = keptPages(holdPage, limits);
  const made: string[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const nonce = `secret${made.length}`;
    response.setHeader("content-security-policy", `script-src 'nonce-${nonce}'`);
    response.setHeader("x-request-id", String(made.length));
    const make = async () => {
      made.push(request.url ?? "");
      if (request.url?.includes("slow")) await new Promise<void>((resolve) => waiting.push(resolve));
      response.setHeader("link", `</a.woff2>; rel=preload; nonce="${nonce}"; type="font/woff2"`);
      response.writeHead(request.url?.includes("missing") ? 404 : 200, {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(
        `<html><head></head><body><script nonce="${nonce}">boot("${nonce}")</script><p>${made.length} ≤ ${"x".repeat(500)}</p></body></html>`,
      );
    };
    void orKept(request, response, { path: "/compare", nonce, make });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ended.push(() => (server.close(), server.closeAllConnections()));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<{
      readonly status: number | undefined;
      readonly headers: IncomingMessage["headers"];
      readonly text: string;
    }>((resolve, reject) => {
      askAt({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer
          .on("data", (part: Buffer) => parts.push(part))
          .on("end", () => {
            const bytes = Buffer.concat(parts);
            const unpack = UNPACK[answer.headers["content-encoding"] ?? ""];
            resolve({
              status: answer.statusCode,
              headers: answer.headers,
              text: (unpack && bytes.length > 0 ? unpack(bytes) : bytes).toString(),
            });
          });
      })
        .on("error", reject)
        .end();
    });
  return { ask, made, waiting };
}

test("a page is made once for all who ask for its address, in whatever encoding", async () => {
  const { ask, made } = await keeping();
  const first = await ask("/compare?method=a");
  expect(first.text).toContain("1 ≤ x");
  for (const encoding of ["identity", "gzip", "br", "br"]) {
    const again = await ask("/compare?method=a", { "accept-encoding": encoding });
    expect([again.status, again.headers["content-encoding"] ?? "identity", again.text]).toEqual([
      200,
      encoding,
      first.text,
    ]);
    expect(again.headers["etag"]).toBe(first.headers["etag"]);
  }
  await ask("/compare?method=b");
  expect(made).toEqual(["/compare?method=a", "/compare?method=b"]);
});

test("holds nothing of the request that it was made for: scripts run by their hashes", async () => {
  const { ask } = await keeping();
  for (const { headers, text } of [await ask("/compare?x=1"), await ask("/compare?x=1")]) {
    expect(JSON.stringify(headers) + text).not.toMatch(/secret|nonce/);
    for (const hash of inlineScriptHashes(text)) expect(headers["content-security-policy"]).toContain(`'${hash}'`);
    expect(inlineScriptHashes(text)).toHaveLength(1);
  }
  const [first, again] = [await ask("/compare?y=1"), await ask("/compare?y=1")];
  expect(again.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
});

test("whoever has it is told that it is the same", async () => {
  const { ask } = await keeping();
  const { headers } = await ask("/compare?x=1");
  expect(headers["cache-control"]).toBe("private, no-cache");
  const again = await ask("/compare?x=1", { "if-none-match": String(headers.etag) });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("who asks while it is being made waits for that one", async () => {
  const { ask, made, waiting } = await keeping();
  const asked = [ask("/compare?slow"), ask("/compare?slow"), ask("/compare?slow", { "accept-encoding": "br" })];
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  waiting[0]?.();
  const texts = await Promise.all(asked.map(async (answer) => (await answer).text));
  expect(new Set(texts).size).toBe(1);
  expect(made).toHaveLength(1);
});

test("what is not a page, is asked for without its body or does not fit is made each time", async () => {
  const { ask, made } = await keeping({ most: 2_500 });
  for (const [address, method] of [
    ["/compare?missing", "GET"],
    ["/compare?x=1", "HEAD"],
  ] as const) {
    const before = made.length;
    await ask(address, {}, method);
    const { headers } = await ask(address, {}, method);
    expect(made.length - before).toBe(2);
    expect(headers["content-security-policy"]).toContain("nonce-");
  }
  await ask("/compare?x=1");
  await ask("/compare?x=2");
  const before = made.length;
  await ask("/compare?x=1");
  expect(made.length).toBe(before + 1);
});
