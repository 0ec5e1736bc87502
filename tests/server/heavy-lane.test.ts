import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { tooLarge } from "@/lib/http/problem";
import { isHeavy } from "@/scripts/server/heavy-address.mjs";
import { heavyLane } from "@/scripts/server/heavy-lane.mjs";

const ended: (() => void)[] = [];
afterEach(() => ended.splice(0).forEach((end) => end()));

/** Starts a server that passes every request to the lane, whose process is a replacement. */
async function lane(limits: { file?: string; mostTime?: number; idle?: number; mostWaiting?: number } = {}) {
  const { answer, stop } = heavyLane({ file: path.join(import.meta.dirname, "heavy-helper.mjs"), ...limits });
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ended.push(() => (stop(), server.close(), server.closeAllConnections()));
  return (address: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, init);
}

test("comparisons of many methods are heavy, wherever their address stands", () => {
  const of = (count: number) => Array.from({ length: count }, (_, at) => `method=m${at}`).join("&");
  expect(
    [
      `/compare?${of(6)}`,
      `/api/v1/compare.json?${of(2)}`,
      `/api/v1/compare.csv?${of(6)}&form=board`,
      "/api/v1/results.csv?method=a",
      "/methods?q=method",
    ].filter(isHeavy),
  ).toEqual([]);
  const heavy = [
    `/compare?${of(7)}`,
    `/api/v1/compare.json?${of(3)}`,
    `/api/v1/compare.tex?form=board&${of(7)}`,
    `/api/v1/boards.json?page=${encodeURIComponent(`/compare?${of(7)}`)}`,
  ];
  expect(heavy.filter(isHeavy)).toEqual(heavy);
});

test("an answer is that of the process, which is begun once and ends when nobody asks", async () => {
  const ask = await lane({ idle: 200 });
  const [first, second] = [await ask("/a"), await ask("/b")];
  expect([first.status, await first.text(), first.headers.get("content-type")]).toEqual([
    200,
    "answered /a",
    "text/plain",
  ]);
  expect(second.headers.get("x-pid")).toBe(first.headers.get("x-pid"));
  await expect.poll(() => isAlive(Number(first.headers.get("x-pid"))), { timeout: 60_000 }).toBe(false);
  expect((await ask("/c")).status).toBe(200);
});

test("readers are answered one after the other; who comes when enough wait is told when to come again", async () => {
  const ask = await lane({ mostWaiting: 2 });
  await ask("/first");
  const answers = await Promise.all(["/a?wait=200", "/b?wait=200", "/c"].map((address) => ask(address)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503]);
  // By the clock of the process, the second response was begun after the first was finished.
  const [first, second] = answers
    .slice(0, 2)
    .map(({ headers }) => ({ begun: Number(headers.get("x-begun")), made: Number(headers.get("x-made")) }))
    .toSorted((a, b) => a.begun - b.begun);
  expect(second?.begun).toBeGreaterThanOrEqual(first?.made ?? NaN);
  expect(answers[2]?.headers.get("retry-after")).toBe("15");
  expect(await answers[2]?.json()).toMatchObject({
    title: "Too large for now",
    detail: expect.stringContaining("2 large comparisons") as string,
  });
  expect((await ask("/d")).status).toBe(200);
});

test("what takes too long says so with the number, and the next is answered", async () => {
  const ask = await lane({ mostTime: 1_500 });
  await ask("/first");
  const late = await ask("/api/v1/compare.json?method=a&method=b&wait=9000");
  expect([late.status, late.headers.get("content-type")]).toEqual([503, "application/problem+json; charset=utf-8"]);
  expect(await late.json()).toMatchObject({ ...tooLarge(2, 2), status: 503 });
  expect((await ask("/next")).status).toBe(200);
});

test("a process that dies is a problem in words, and another takes its place", async () => {
  const ask = await lane();
  expect(await (await ask("/die")).json()).toMatchObject({
    status: 503,
    type: "/data/api#too-large",
    detail: expect.stringContaining("could not be made") as string,
  });
  expect((await ask("/next")).status).toBe(200);
});

test("a process that cannot begin is a problem in words too, for each who asks", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ask = await lane({ file: path.join(import.meta.dirname, "no-such-helper.mjs") });
  for (const address of ["/a", "/b"])
    expect(await (await ask(address, { signal: AbortSignal.timeout(20_000) })).json()).toMatchObject({
      status: 503,
      detail: expect.stringContaining("could not be made") as string,
    });
  expect(said).toHaveBeenCalledTimes(2);
  said.mockRestore();
});

test("who goes away leaves the turn to the next", async () => {
  // The time limit is so long that, if the turn were not passed on, the next response would not arrive within the limit of this test.
  const ask = await lane({ mostTime: 600_000 });
  await ask("/first");
  await expect(ask("/a?wait=600000", { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  expect((await ask("/b")).status).toBe(200);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
