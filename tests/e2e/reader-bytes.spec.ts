import { gzipSync } from "node:zlib";
import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { expect, test } from "@/tests/support/page";
import { SEEDS } from "@/tests/support/result-seeds";
import { TABLES } from "@/tests/support/readers/tables";
import { openReader, weighReader } from "@/tests/support/weigh-reader";

/** The maximum gzip bytes that the reader of a table or a result format may load, and that a result format's own part may have. */
const FLOORS = { whole: 60_000, own: 30_000 };

/** A library that several formats share is not part of one format: each library is larger than any reader. */
const LIBRARY = 20_000;

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);
const but = (some: ReadonlySet<string>, without: ReadonlySet<string>) =>
  [...some].filter((one) => !without.has(one)).toSorted();
const nameOf = (id: string) => [...TABLE_READERS, ...RESULT_FORMATS].find((one) => one.id === id)?.name ?? id;

test("a file loads the one reader that it needs: at most 60 kB for tables, 30 kB for a result format's own part", async ({
  browser,
  page,
  request,
}) => {
  test.setTimeout(240_000);
  /** Gzip bytes, computed once for each script. */
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? request.get(path).then(async (answer) => gzipSync(await answer.body()).length);
    sizes.set(path, size);
    return size;
  };
  const sheets = Object.entries(TABLES).map(([id, { name, texts }]) => ({
    id,
    name,
    text: texts.at(-1) ?? "",
    isSheet: true,
  }));
  const seeds = SEEDS.map(({ id, name, text }) => ({ id, name, text, isSheet: false }));
  const lines: string[] = [];
  const weigh = async ({ id, isSheet }: (typeof sheets)[number], scripts: readonly string[]) => {
    const brought = await Promise.all(scripts.map(sizeOf));
    const whole = sum(brought);
    // A library that only one format uses is in one script with its reader.
    const own = sum(brought.filter((size) => size < LIBRARY)) || Math.min(...brought);
    lines.push(`${nameOf(id)}: ${whole} bytes, own part ${own}`);
    expect.soft(whole, id).toBeGreaterThan(0);
    expect.soft(whole, id).toBeLessThanOrEqual(FLOORS.whole);
    if (isSheet) return;
    expect.soft(own, id).toBeGreaterThan(0);
    expect.soft(own, id).toBeLessThanOrEqual(FLOORS.own);
  };
  const OTHER = { name: "photo.bin", text: "word" };
  const read = await openReader(page);
  const { scripts: always } = await read(OTHER);
  /** The scripts of a format, by its id. */
  const readers = new Map<string, readonly string[]>();
  for (const one of [...sheets, ...seeds]) {
    const { scripts, format } = await read(one);
    expect.soft(format, one.name).toBe(one.id);
    const brought = but(scripts, always);
    readers.set(one.id, brought);
    await weigh(one, brought);
  }
  // A reader meets the same with the page around it, which loads nothing more for one format than for another.
  const { scripts: shown } = await weighReader(browser, OTHER);
  for (const one of [sheets[0], seeds[0]]) {
    if (one === undefined) throw new Error("there is no file to read");
    const { scripts, said } = await weighReader(browser, one);
    expect(said).toContain(`read as ${one.id}`);
    expect(but(scripts, shown), one.id).toEqual(readers.get(one.id));
  }
  test.info().annotations.push(...lines.map((description) => ({ type: "measured", description })));
  console.log(lines.join("\n"));
});
