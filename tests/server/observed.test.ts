import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { logAsJson } from "@/scripts/server/json-log.mjs";
import { newMetrics } from "@/scripts/server/metrics.mjs";
import { observed } from "@/scripts/server/observed.mjs";

const CONSOLE = { ...console };
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(console, CONSOLE);
});

/** Serves while `act` sends requests; returns the logged lines. */
async function logged(
  listener: RequestListener,
  act: (base: string) => Promise<unknown>,
  watch: Parameters<typeof observed>[1] = { logsJson: true },
) {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const server = createServer(observed(listener, watch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await new Promise((resolve) => server.close(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return written.filter((text) => text.startsWith("{")).map((text) => JSON.parse(text) as Record<string, unknown>);
}

test("each answer is a line with time, id, request, status and duration, and its id is in a header", async () => {
  let id: string | null = null;
  const lines = await logged(
    (request, response) => {
      request.url = "/changed";
      response.writeHead(404).end();
    },
    async (base) => (id = (await fetch(`${base}/papers/nothing?a=1`)).headers.get("x-request-id")),
  );
  expect(lines).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      level: "info",
      message: "request",
      id,
      method: "GET",
      address: "/papers/nothing?a=1",
      status: 404,
      ms: expect.any(Number),
    },
  ]);
  expect(id).toMatch(/^[\w-]{36}$/);
});

test("an id that a proxy gives is kept, and what is not an id is not repeated", async () => {
  const ids: unknown[] = [];
  const ask = (base: string, id: string) =>
    fetch(base, { headers: { "x-request-id": id } }).then((answer) => ids.push(answer.headers.get("x-request-id")));
  await logged(
    (_, response) => response.end(),
    async (base) => {
      await ask(base, "abc-1.2_3");
      await ask(base, "a b{}");
    },
  );
  expect(ids[0]).toBe("abc-1.2_3");
  expect(ids[1]).not.toContain("{");
});

test("what is printed while a request is answered names it", async () => {
  const lines = await logged(
    async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      console.error("it broke:", new Error("why"));
      response.end();
    },
    async (base) => {
      logAsJson();
      await fetch(base, { headers: { "x-request-id": "r1" } });
    },
  );
  expect(lines[0]).toMatchObject({ level: "error", id: "r1", message: expect.stringMatching(/^it broke: Error: why/) });
});

test("who goes before the answer is there counts as 0", async () => {
  const metrics = newMetrics();
  await logged(
    () => undefined,
    (base) => fetch(base, { signal: AbortSignal.timeout(100) }).catch(() => undefined),
    { metrics },
  );
  expect(metrics.text("")).toContain('as_reported_requests_total{kind="page",status="0"} 1');
});

test("without a setting nothing is watched", () => {
  const listener = () => undefined;
  expect(observed(listener, {})).toBe(listener);
});
