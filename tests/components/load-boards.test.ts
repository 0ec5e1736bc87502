import { afterEach, expect, test, vi } from "vitest";
import { loadBoards } from "@/components/own/load-boards";

const BOARDS = { boards: [], folded: [], former: [], chart: null };
/** Simulates a page, with the folder of its shards if it belongs to the copy without a server, and the response of its site. Returns the requested addresses. */
function page(shards: string | undefined, answer: () => Response) {
  const asked: string[] = [];
  vi.stubGlobal("document", { documentElement: { dataset: { shards } } });
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(answer());
  });
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());
const found = () => Response.json({ data: BOARDS });

test("a server is asked for the boards of a page with its query", async () => {
  const asked = page(undefined, found);
  expect(await loadBoards("/compare?method=loom")).toEqual(BOARDS);
  expect(asked).toEqual(["/api/v1/boards.json?page=%2Fcompare%3Fmethod%3Dloom"]);
});

test("a copy without a server has a file for a page without a query, and works the others out of its shards", async () => {
  const asked = page("/shards/abc", found);
  expect(await loadBoards("/benchmarks/meadow-256")).toEqual(BOARDS);
  expect(asked).toEqual(["/api/v1/boards/benchmarks/meadow-256.json"]);
  const missing = page("/shards/abc", () => new Response("", { status: 404 }));
  await expect(loadBoards("/benchmarks/meadow-256?sort=fid")).rejects.toThrow();
  expect(missing.every((address) => address.startsWith("/shards/abc"))).toBe(true);
});

test("an answer that is none says its status", async () => {
  page(undefined, () => new Response("", { status: 503 }));
  await expect(loadBoards("/compare")).rejects.toThrow("The boards of this page could not be loaded (503)");
});
