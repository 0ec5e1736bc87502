import { expect, test } from "vitest";
import type { CollectionCells } from "@/lib/drafts/cells";
import { importRun, type ImportedRun } from "@/lib/drafts/runs/import-run";
import type { RunFacts } from "@/lib/drafts/runs/run-file";
import type { ReportedRow } from "@/lib/readers/reading";

const COLLECTION: CollectionCells = {
  methods: [{ method_id: "heron", name: "Heron", paper_id: "birds" }],
  benchmarks: [{ benchmark_id: "pond", name: "Pond" }],
  metrics: [{ metric_id: "fid", name: "Distance", symbol: "FID" }],
  conditions: [],
};
const FACTS: RunFacts = { day: "2026-01-02", by: "Night watch", commit: "", work: "", drop: false };
const row = (configuration: string, value: string): ReportedRow => ({
  model: "Heron",
  configuration,
  benchmark: "Pond",
  metric: "FID",
  value,
  spread: null,
  direction: null,
  unit: null,
  conditions: {},
  where: { line: 1 },
});
const put = (
  collection: CollectionCells,
  file: string,
  rows: readonly ReportedRow[],
  more: Partial<RunFacts> = {},
): ImportedRun =>
  importRun(
    collection,
    {
      path: `runs/${file}.csv`,
      text: rows.map(({ value }) => `Heron,${value}`).join("\n"),
      sha256: JSON.stringify(rows),
      reading: { rows, problems: [], notes: [] },
    },
    { ...FACTS, ...more },
  );
const resultsOf = ({ collection }: ImportedRun) =>
  (collection.results ?? []).map(({ source_id, configuration, value }) => `${source_id} ${configuration} ${value}`);

const first = put(COLLECTION, "one", [row("S", "2.0"), row("L", "1.5")]);
const both = put(first.collection, "two", [row("S", "2.1")]);

test("a new file comes after those that are there", () => {
  expect(resultsOf(both)).toEqual(["run-runs-one S 2.0", "run-runs-one L 1.5", "run-runs-two S 2.1"]);
  expect(both.collection.sources?.map(({ source_id, figures }) => [source_id, figures])).toEqual([
    ["run-runs-one", "2"],
    ["run-runs-two", "1"],
  ]);
  expect(both.change).toBe("runs/two.csv added: 1 results.");
});

test("a file that changed is updated where it stands, and one of the same bytes changes nothing", () => {
  const again = put(both.collection, "one", [row("S", "1.9"), row("L", "1.4"), row("XL", "1.2")]);
  expect(resultsOf(again)).toEqual([
    "run-runs-one S 1.9",
    "run-runs-one L 1.4",
    "run-runs-one XL 1.2",
    "run-runs-two S 2.1",
  ]);
  expect(again.change).toBe("runs/one.csv updated: 3 results.");
  const last = put(both.collection, "two", [row("S", "2.2")]);
  expect(resultsOf(last)).toEqual(["run-runs-one S 2.0", "run-runs-one L 1.5", "run-runs-two S 2.2"]);
  expect(put(both.collection, "two", [row("S", "2.1")])).toMatchObject({
    collection: both.collection,
    change: null,
    refused: [],
  });
});

test("results that are gone refuse the file, unless they may go", () => {
  const less = [row("L", "1.5")];
  expect(put(first.collection, "one", less)).toMatchObject({
    change: null,
    refused: [expect.stringContaining("1 of its 2 results are no longer in it")],
  });
  expect(put(first.collection, "one", less, { drop: true }).change).toBe(
    "runs/one.csv updated: 1 results, 1 results gone.",
  );
});
