import { afterEach, expect, test, vi } from "vitest";
import { followFormerIds } from "@/components/answers/follow-former-ids";
import { loadVocabulary } from "@/components/yours/load-vocabulary";
import type { ShardSource } from "@/lib/shards/shard-source";

afterEach(() => void vi.unstubAllGlobals());

/** A copy whose index has one former id. */
const SOURCE = {
  index: () => Promise.resolve({ former: { methods: { "loom-one": "loom" } } }),
} as unknown as ShardSource;

/** Simulates the address bar of a browser. Returns the addresses that it was given. */
function addressBar(search: string, hash = "") {
  const written: string[] = [];
  vi.stubGlobal("location", { pathname: "/copy/compare", search, hash });
  const history = { state: { kept: true } };
  vi.stubGlobal("history", history);
  vi.stubGlobal("History", {
    prototype: {
      replaceState(this: unknown, state: unknown, _title: string, address: string) {
        expect([this, state]).toEqual([history, history.state]);
        written.push(address);
      },
    },
  });
  return written;
}

test("former ids in the query of a copy are replaced in the address bar, and the rest of the address stays", async () => {
  const written = addressBar("?method=loom-one&columns=fid", "#board");
  expect(await followFormerIds(SOURCE)).toBe(true);
  expect(written).toEqual(["/copy/compare?method=loom&columns=fid#board"]);
});

test("an address without former ids is left alone", async () => {
  const written = addressBar("?method=loom&q=loom-one");
  expect(await followFormerIds(SOURCE)).toBe(false);
  expect(written).toEqual([]);
});

test("the names of the collection come with the version of their data, and a failure says its status", async () => {
  const words = { benchmarks: [] };
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(
      address === "/api/v1/vocabulary.json"
        ? Response.json({ data: words }, { headers: { "x-data-version": "0123" } })
        : new Response("", { status: 404 }),
    ),
  );
  expect(await loadVocabulary()).toEqual({ words, version: "0123" });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 503 })));
  await expect(loadVocabulary()).rejects.toThrow("The names of the collection could not be loaded (503)");
});
