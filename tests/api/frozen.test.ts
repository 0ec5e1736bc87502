import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { splitForeign } from "@/lib/csv/split-foreign";
import { answer } from "@/lib/http/endpoints/endpoints";
import { small } from "@/tests/support/catalogues";

const FOLDER = "tests/fixtures/frozen";

/**
 * The responses of the API v1 on 28 November 2026, by the name of their file. Whatever programs read there keeps its name, value and order; responses
 * may contain more. A file is only made again, with FREEZE=1, if its meaning was wrong: each is a promise.
 */
const ADDRESSES = {
  "papers.json": "papers.json",
  "metrics.csv": "metrics.csv",
  "results.json": "results.json?benchmark=pond-64&metric=fid",
  "results.csv": "results.csv?method=linear",
  "results-wide.csv": "results.csv?benchmark=harbour&form=wide",
  "result.json": "results/tidal-one-step-fid.json",
  "benchmark.json": "benchmarks/harbour.json",
  "benchmark.md": "benchmarks/pond-64.md?metric=fid",
  "method.json": "methods/tidal.json",
  "paper.json": "papers/drift.json",
  "compare.json": "compare.json?method=drift&method=linear&reference=linear",
  "compare.tex": "compare.tex?method=drift&method=linear",
  "compare-board.json": "compare-board.json?method=drift&method=linear",
  "search.json": "search.json?q=tidal",
  "references.json": "references.json",
  "not-found.json": "methods/tidl.json",
  "not-understood.json": "results.json?method=tidl",
} as const;

type Name = keyof typeof ADDRESSES;

/** What any new row or column of `small/` changes, as it was when the files were made: no answer promises the version of the data, or the checksum of a source's lines. */
const OF_THE_DATA = [
  [small.version, "e196b48a94dc"],
  [
    small.sources.get("drift-table")?.figures_sha256 ?? "none",
    "83a321e468a2c7b22e8721a24337229cb7dfcc2832a2252e42819a8b983b79ac",
  ],
] as const;

function answered(name: Name): string {
  const [address = "", query = ""] = ADDRESSES[name].split("?", 2);
  const found = answer(small, address, new URLSearchParams(query));
  return OF_THE_DATA.reduce(
    (text, [now, then]) => text.replaceAll(now, then),
    "text" in found ? found.text : JSON.stringify(found),
  );
}

/** Sentences and pictures are for people: their wording may be improved. */
const SPOKEN: readonly string[] = ["answer", "chart", "reasons"];

/** Returns JSON as its values, CSV as a record for each row, other text as its lines. */
function read(name: Name, text: string): unknown {
  if (name.endsWith(".json")) return JSON.parse(text);
  if (!name.endsWith(".csv")) return text.split("\n");
  const [header, ...rows] = splitForeign(text).records;
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((column, at) => [column, cells[at]])));
}

const written = (name: Name, text: string) =>
  name.endsWith(".json")
    ? `${JSON.stringify(JSON.parse(text), (key, value: unknown) => (SPOKEN.includes(key) ? undefined : value), 1)}\n`
    : text;

it.each(Object.keys(ADDRESSES) as Name[])("keeps what it has said: %s", (name) => {
  const file = path.join(FOLDER, name);
  const text = answered(name);
  if (process.env.FREEZE === "1") writeFileSync(file, written(name, text));
  expect(
    existsSync(file),
    `${file}: missing → FREEZE=1 npx vitest run --config tests/vitest.config.ts tests/api/frozen.test.ts`,
  ).toBe(true);
  expect(read(name, text)).toMatchObject(read(name, readFileSync(file, "utf8")) as object);
});
