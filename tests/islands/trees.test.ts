import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { asHtml } from "@/lib/islands/trees.mjs";

/** Returns a request and a response with only their headers. */
function exchange(headers: Record<string, string>) {
  const said: Record<string, unknown> = {};
  const request = { headers: { ...headers } };
  const response = { setHeader: (name: string, value: unknown) => void (said[name.toLowerCase()] = value) };
  asHtml(request as unknown as IncomingMessage, response as unknown as ServerResponse);
  return { asked: request.headers, say: (name: string, value: unknown) => response.setHeader(name, value), said };
}

test("nobody asks Next for a page as a tree", () => {
  expect(exchange({ rsc: "1", accept: "*/*" }).asked).toEqual({ accept: "*/*" });
});

test("no answer differs by what asks for a page as a tree", () => {
  const { say, said } = exchange({});
  say("Vary", "rsc, next-router-state-tree, next-router-prefetch");
  expect(said).toEqual({});
  say("vary", ["rsc, next-router-state-tree", "Accept-Encoding"]);
  say("x-other", ["rsc"]);
  expect(said).toEqual({ vary: "Accept-Encoding", "x-other": ["rsc"] });
});
