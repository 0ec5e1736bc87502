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
  const requests = [{ path: "/" }, { method: "HEAD", path: "/" }, { method: "PUT", path: "/refused", body: "x" }, { path: "/cut" }, { path: "/never" }] as const;
  const { sent, answers, unanswered, longest } = await sendInTurn(base, requests, { until: performance.now() + 100, patience: 300 });
  const rounds = Math.ceil(sent / requests.length);
  expect(sent).toBeGreaterThanOrEqual(requests.length);
  expect(unanswered.slice(0, 2)).toEqual(["GET /cut", "GET /never"]);
  expect(answers.get("200")).toBeGreaterThanOrEqual(2 * (rounds - 1));
  expect(answers.get("405")).toBeGreaterThanOrEqual(1);
  expect([...answers.values()].reduce((sum, times) => sum + times, 0) + unanswered.length).toBe(sent);
  expect(longest).toBeGreaterThan(0);
});
