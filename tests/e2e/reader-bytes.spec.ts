import { gzipSync } from "node:zlib";
import { RESULT_FORMATS } from "@/lib/readers/results/registered";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { atOnce } from "@/scripts/check/at-once.mjs";
import { expect, test } from "@/tests/support/page";
import { SEEDS } from "@/tests/support/result-seeds";
import { TABLES } from "@/tests/support/readers/tables";
import { weighReader } from "@/tests/support/weigh-reader";

/** The maximum gzip bytes that the reader of a table or a result format may load, and that a result format's own part may have. */
const FLOORS = { whole: 60_000, own: 30_000 };

/** A library that several formats share is not part of one format: each library is larger than any reader. */
const LIBRARY = 20_000;

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);
const nameOf = (id: string) => [...TABLE_READERS, ...RESULT_FORMATS].find((one) => one.id === id)?.name ?? id;

test("a file loads the one reader that it needs: at most 60 kB for tables, 30 kB for a result format's own part", async ({
  browser,
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
  const { scripts: always } = await weighReader(browser, { name: "photo.bin", text: "word" });
  const lines: string[] = [];
  const weigh = async ({ id, name, text, isSheet }: (typeof sheets)[number]) => {
    const { scripts, said } = await weighReader(browser, { name, text });
    expect(said).toContain(`read as ${id}`);
    const brought = await Promise.all([...scripts].filter((path) => !always.has(path)).map(sizeOf));
    const whole = sum(brought);
    // A library that only one format uses is in one script with its reader.
    const own = sum(brought.filter((size) => size < LIBRARY)) || Math.min(...brought);
    lines.push(`${nameOf(id)}: ${whole} bytes, own part ${own}`);
    expect(whole, id).toBeGreaterThan(0);
    expect(whole, id).toBeLessThanOrEqual(FLOORS.whole);
    if (isSheet) return;
    expect(own, id).toBeGreaterThan(0);
    expect(own, id).toBeLessThanOrEqual(FLOORS.own);
  };
  // Most of the time is spent waiting for the network to become idle.
  await atOnce(
    [...sheets, ...seeds].map((one) => () => weigh(one)),
    4,
  );
  test.info().annotations.push(...lines.map((description) => ({ type: "measured", description })));
  console.log(lines.join("\n"));
});
