import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { keepFraming } from "@/scripts/server/framing.mjs";

/** Returns a request and a response with only their headers. */
function exchange(path: string, headers: Record<string, string>) {
  const said: Record<string, unknown> = {};
  const request = { headers: { ...headers } };
  const response = {
    setHeader: (name: string, value: unknown) => void (said[name.toLowerCase()] = value),
    flushHeaders: () => void (said.areFlushed = true),
  };
  keepFraming(path, request as unknown as IncomingMessage, response as unknown as ServerResponse);
  return {
    asked: request.headers,
    say: (name: string, value: unknown) => response.setHeader(name, value),
    flush: () => response.flushHeaders(),
    said,
  };
}

test("a route of the API is told what the reader accepts, Next is not, and nobody else says it", () => {
  const { asked } = exchange("/api/v1/papers.csv", { "accept-encoding": "br", "x-accepted-encodings": "gzip" });
  expect(asked).toEqual({ "accept-encoding": "identity", "x-accepted-encodings": "br" });
  expect(exchange("/compare", { "accept-encoding": "br", "x-accepted-encodings": "gzip" }).asked).toEqual({
    "accept-encoding": "br",
  });
});

test("what an answer says of its body is said under the names of HTTP, as one value", () => {
  const { say, said } = exchange("/api/v1/papers.csv", {});
  say("x-body-encoding", ["br"]);
  say("X-Body-Length", ["12"]);
  say("Content-Type", ["text/csv; charset=utf-8"]);
  say("set-cookie", ["a", "b"]);
  expect(said).toEqual({
    "content-encoding": "br",
    "content-length": "12",
    "content-type": "text/csv; charset=utf-8",
    "set-cookie": ["a", "b"],
  });
});

test("the headers of the API are sent with the body, those of a page as early as Next sends them", () => {
  const [api, page] = [exchange("/api/v1/papers.csv", {}), exchange("/compare", {})];
  for (const { flush } of [api, page]) flush();
  expect([api.said, page.said]).toEqual([{}, { areFlushed: true }]);
});
