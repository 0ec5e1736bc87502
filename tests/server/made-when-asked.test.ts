import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdPage } from "@/lib/islands/held-answer.mjs";
import { proxy } from "@/proxy";
import { listener } from "@/scripts/server/listener.mjs";
import { MADE_WHEN_ASKED } from "@/scripts/server/made-when-asked.mjs";

const TABLE = { anywhere: [], twins: ["^/methods/[^/]+$"], pages: { "/methods/known": [] }, later: ["/methods/rare"] };
const seen: IncomingMessage["headers"][] = [];

let base = "";
const server = createServer();
beforeAll(async () => {
  const next = async (request: IncomingMessage, response: ServerResponse) => {
    seen.push({ ...request.headers });
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(`<html><head></head><body><p>${request.url} ${seen.length}</p></body></html>`);
  };
  server.on("request", listener(next, TABLE, { files: new Map(), holdPage, asHtml: () => undefined }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("a page that the build left out is asked of the app once, and given to all", async () => {
  seen.length = 0;
  const texts: string[] = [];
  for (const address of ["/methods/rare", "/methods/rare", "/methods/rare?utm_source=x"])
    texts.push(await (await fetch(base + address)).text());
  expect(new Set(texts).size).toBe(1);
  expect(seen.map((headers) => headers[MADE_WHEN_ASKED])).toEqual(["1"]);
});

test("nobody else has a page made", async () => {
  seen.length = 0;
  for (const address of ["/methods/known", "/methods/none", "/methods/known?kind=paper"])
    await (await fetch(base + address, { headers: { [MADE_WHEN_ASKED]: "1" } })).text();
  expect(seen.map((headers) => headers[MADE_WHEN_ASKED])).toEqual([undefined, undefined, undefined]);
});

test("the app makes it by the route that makes its views", () => {
  const rewrittenTo = (headers: Record<string, string>) =>
    proxy(new NextRequest("http://localhost/methods/rare", { headers })).headers.get("x-middleware-rewrite");
  expect(rewrittenTo({ [MADE_WHEN_ASKED]: "1" })).toBe("http://localhost/q/charts/methods/rare");
  expect(rewrittenTo({})).toBeNull();
});
