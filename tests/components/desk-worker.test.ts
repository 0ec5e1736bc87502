import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Asked, Told } from "@/components/desk/desk-protocol";
import { deskDraft } from "@/components/gallery/desk-draft";
import { noCorrection } from "@/lib/desk/correction";
import { EMPTY_DRAFT } from "@/lib/desk/desk-draft";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import { wide } from "@/tests/support/catalogues";

const FOLDER = "tests/fixtures/wide";
let told: Told[] = [];
let hear: (event: { readonly data: Asked }) => void = () => undefined;
let status = 200;

beforeAll(async () => {
  vi.stubGlobal("postMessage", (one: Told) => void told.push(one));
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof hear) => void (hear = listener));
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(
      status === 200 ? new Response(readFileSync(address.replace("/data", FOLDER))) : new Response("", { status }),
    ),
  );
  await import("@/components/desk/desk-worker");
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  told = [];
  status = 200;
});

/** Returns the answer to a message, of the kind that is told back. */
async function answer<Kind extends Told["kind"]>(
  asked: Asked,
  kind: Kind,
): Promise<Extract<Told, { readonly kind: Kind }>> {
  told = [];
  hear({ data: asked });
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 60_000 });
  const [one] = told;
  expect(one).toMatchObject({ kind });
  return one as Extract<Told, { readonly kind: Kind }>;
}
const failed = async (asked: Asked) => (await answer(asked, "failed")).words;
const open = () => answer({ kind: "open", words: null }, "opened");
const [result] = wide.results as [(typeof wide.results)[number]];

test("nothing can be handed over or corrected before the collection is there, which says its status if it cannot be loaded", async () => {
  expect(await failed({ kind: "hand over", draft: EMPTY_DRAFT, day: "2026-01-02" })).toContain(
    "The collection is not loaded yet",
  );
  expect(await failed({ kind: "result", id: result.id })).toContain(`No result “${result.id}” is in the collection`);
  status = 503;
  expect(await failed({ kind: "open", words: null })).toMatch(/^\/data\/\w+\.csv could not be loaded \(503\)$/);
});

test("an open desk has the papers, methods and names of the collection", async () => {
  const { opened } = await open();
  expect(opened.papers).toHaveLength(wide.papers.size);
  expect(opened.methodsOf.loom).toContain("loom");
  expect(opened.vocabulary.metrics).toEqual(vocabularyOf(wide).metrics);
});

test("a result is found by its id and by its permanent address, and anything else is named", async () => {
  await open();
  for (const id of [result.id, ` https://example.org/papers/loom#${result.id}`])
    expect((await answer({ kind: "result", id }, "result")).cells.result_id).toBe(result.id);
  expect(await failed({ kind: "result", id: "no-such" })).toContain("“no-such”");
  expect(await failed({ kind: "result", id: " " })).toContain("No result “” is in the collection");
});

test("a pasted table is read, and a file that is larger than any table is not", async () => {
  expect(
    (await answer({ kind: "table", pasted: "| Method | FID |\n| --- | --- |\n| Eddy | 1.95 |", file: null }, "table"))
      .table.rows,
  ).toHaveLength(1);
  const file = { name: "huge.csv", size: 6_000_000 } as File;
  expect(await failed({ kind: "table", pasted: "", file })).toContain("huge.csv has 6 MB → at most 5 MB");
});

test("a draft is checked once it is not changed for a moment, as it is then", async () => {
  await open();
  const draft = await deskDraft(vocabularyOf(wide));
  vi.useFakeTimers();
  try {
    told = [];
    for (const one of [EMPTY_DRAFT, EMPTY_DRAFT, draft]) {
      hear({ data: { kind: "check", draft: one } });
      vi.advanceTimersByTime(150);
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(told).toEqual([expect.objectContaining({ kind: "checked", draft })]);
  } finally {
    vi.useRealTimers();
  }
});

test("a correction is handed over as a patch and as its files; a draft with problems is not", async () => {
  await open();
  const corrected = {
    ...EMPTY_DRAFT,
    corrections: [{ ...noCorrection(result.id), cells: { note: "Read again." }, reason: "a note" }],
  };
  const { files } = await answer({ kind: "hand over", draft: corrected, day: "2026-01-02" }, "handed over");
  expect(files.files).toContain("data/results.csv");
  expect(files.patch).toContain("Read again.");
  const [zipped = ""] = Object.entries(unzipSync(files.zip)).flatMap(([name, bytes]) =>
    name === "data/results.csv" ? [new TextDecoder().decode(bytes)] : [],
  );
  expect(zipped.split("\n").filter((line) => line.includes("Read again."))).toHaveLength(1);
  expect(files.abstract).toBeNull();
  expect(await failed({ kind: "hand over", draft: await deskDraft(vocabularyOf(wide)), day: "2026-01-02" })).toMatch(
    /^\d+ problems left, the first at /,
  );
});
