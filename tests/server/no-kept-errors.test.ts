import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { withoutKeptErrors } from "@/scripts/server/no-kept-errors.mjs";

const YEAR = "s-maxage=31536000";
/** Answers with the status in the path: as Next does, with a header that was set before; with headers in `writeHead`; or with a `private` or missing header. */
const server = createServer((request, response) => {
  withoutKeptErrors(response);
  const [, status = "200", how] = request.url?.split("/") ?? [];
  if (how === "own") return void response.writeHead(Number(status), { "Cache-Control": "no-store, max-age=0" }).end();
  response.setHeader("cache-control", how === "private" ? "private, no-store" : YEAR);
  if (how === "bare") response.removeHeader("cache-control");
  response.statusCode = Number(status);
  response.end("said");
}).listen(0);
afterAll(() => server.close());

test.each([
  ["200", YEAR],
  ["308", YEAR],
  ["404", "no-store"],
  ["404/bare", "no-store"],
  ["404/private", "private, no-store"],
  ["404/own", "no-store, max-age=0"],
  ["412", "no-store"],
  ["500", "no-store"],
])("an answer of %s is said to be kept: %s", async (address, kept) => {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/${address}`);
  expect(answer.headers.get("cache-control")).toBe(kept);
});
