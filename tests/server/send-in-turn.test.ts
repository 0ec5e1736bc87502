import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendInTurn } from "@/scripts/bench/load/send-in-turn";

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/never") return;
    if (request.url === "/cut") return void request.socket.destroy();
    const status = request.url === "/refused" ? 405 : 200;
    response.writeHead(status, { "content-length": 5 }).end(request.method === "HEAD" ? undefined : "words");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.closeAllConnections());

test("each kind of answer is counted, and what has none is named", async () => {
  const requests = [
    { path: "/" },
    { method: "HEAD", path: "/" },
    { method: "PUT", path: "/refused", body: "x" },
    { path: "/cut" },
    { path: "/never" },
  ] as const;
  const { sent, answers, unanswered, longest } = await sendInTurn(base, requests, {
    until: performance.now(),
    patience: 2_000,
  });
  // The time is over before the first one, and each is sent all the same.
  expect(sent).toBe(requests.length);
  expect(unanswered).toEqual(["GET /cut", "GET /never"]);
  expect(Object.fromEntries(answers)).toEqual({ 200: 2, 405: 1 });
  expect(longest).toBeGreaterThan(0);
});
