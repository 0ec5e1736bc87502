import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { atOnce } from "@/scripts/check/at-once.mjs";
import { expect, test } from "@/tests/support/page";
import { SEEDS } from "@/tests/support/result-seeds";
import { TABLES } from "@/tests/support/readers/tables";
import { weighReader, type Scripts } from "@/tests/support/weigh-reader";

/** Bytes with gzip that a reader of tables, or all of a result format, may bring; and of the latter its own part. */
const FLOORS = { whole: 60_000, own: 30_000 };

/** A library that several formats share is not a format's own part: each of these is larger than any reader. */
const LIBRARY = 20_000;

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);
const nameOf = (id: string) => [...TABLE_READERS, ...RESULT_FORMATS].find((one) => one.id === id)?.name ?? id;

test("a file loads the one reader that it needs: at most 60 kB for tables, 30 kB for a result format's own part", async ({ browser }) => {
  test.setTimeout(240_000);
  const { scripts: always } = await weighReader(browser, { name: "photo.bin", text: "word" });
  const sheets = Object.entries(TABLES).map(([id, { name, texts }]) => ({ id, name, text: texts.at(-1) ?? "" }));
  const lines: string[] = [];
  const weigh = async ({ id, name, text }: { readonly id: string; readonly name: string; readonly text: string }) => {
    const { scripts, said } = await weighReader(browser, { name, text });
    expect(said).toContain(`read as ${id}`);
    const brought: Scripts = new Map([...scripts].filter(([path]) => !always.has(path)));
    // A library that one format alone uses comes in one script with it.
    const own = sum([...brought.values()].filter((size) => size < LIBRARY)) || Math.min(...brought.values());
    lines.push(`${nameOf(id)}: ${sum(brought.values())} bytes, own part ${own}`);
    return { whole: sum(brought.values()), own };
  };
  // Most of the time is spent waiting until nothing comes any more.
  const ofSheet = async (sheet: (typeof sheets)[number]) => {
    const { whole } = await weigh(sheet);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThanOrEqual(FLOORS.whole);
  };
  const ofSeed = async (seed: (typeof SEEDS)[number]) => {
    const { whole, own } = await weigh(seed);
    expect(whole).toBeLessThanOrEqual(FLOORS.whole);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(FLOORS.own);
  };
  await atOnce([...sheets.map((sheet) => () => ofSheet(sheet)), ...SEEDS.map((seed) => () => ofSeed(seed))], 4);
  test.info().annotations.push(...lines.map((description) => ({ type: "measured", description })));
  console.log(lines.join("\n"));
});
