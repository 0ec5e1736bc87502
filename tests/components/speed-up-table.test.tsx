import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SpeedUpTable } from "@/components/speed-ups/speed-up-table";
import type { Result } from "@/lib/catalogue/catalogue";
import { selectSpeedUpRows, type SpeedUpRow } from "@/lib/report/speed/speed-up-rows";
import { wide } from "@/tests/support/catalogues";

const ROWS = Object.values(selectSpeedUpRows(wide)).flat() as readonly SpeedUpRow[];
const said = (row: SpeedUpRow, saysWho = false) =>
  renderToStaticMarkup(<SpeedUpTable caption="" head="Ratio" rows={[row]} saysWho={saysWho} />).replace(/<[^>]+>/g, "");

test("a value names its metric only where that is not what the table is about", () => {
  const [row] = ROWS;
  if (row === undefined) throw new Error("found no speed-up → one in tests/fixtures/wide");
  expect(row.result.metric.metric_id).toBe("speed-up");
  expect(said(row)).not.toContain(row.result.metric.symbol);
  const other = Object.create(row.result, {
    metric: { value: { ...row.result.metric, metric_id: "training-speed-up-percent", symbol: "Δt" } },
  }) as Result;
  expect(said({ ...row, result: other })).toContain(" Δt");
});

test("a row whose baseline is the same model says what differs, or that it is other settings", () => {
  const [row] = ROWS as [SpeedUpRow];
  const stated = row.result.conditions.filter(({ condition }) => condition.condition_id === "steps");
  expect(said({ ...row, apart: stated })).toMatch(/ · steps \d/);
  expect(said({ ...row, apart: [] })).toContain("other settings of the same model");
  expect(said({ ...row, apart: null })).not.toMatch(/ · steps|other settings/);
});

test("of several values of one source the largest and the least stand there, and how many they are", () => {
  const [row] = ROWS as [SpeedUpRow];
  expect(said({ ...row, of: 1, least: null })).not.toContain("largest of");
  expect(said({ ...row, of: 3, least: null })).toContain("the same in 3 results");
  expect(said({ ...row, of: 3, least: row.result })).toContain("largest of 3, least ");
  expect(said(row)).not.toContain("measured by:");
  expect(said(row, true)).toContain("measured by:");
});

test("where one value is printed for several phases, the row names all of them", () => {
  const [row] = ROWS as [SpeedUpRow];
  expect(said({ ...row, phases: ["training", "inference"] })).toContain("phases: training and inference");
  expect(said({ ...row, phases: ["inference"] })).toContain("phase: inference");
  expect(said({ ...row, phases: [] })).not.toContain("phase");
});

test("a least value from another source than the largest names its source", () => {
  const [row] = ROWS as [SpeedUpRow];
  expect(said({ ...row, of: 3, least: row.result })).not.toMatch(/least [^(]*\(/);
  const ofTable = (result: Result) =>
    Object.create(result, { source: { value: { ...result.source } }, kind: { value: "paper" } }) as Result;
  const least = ofTable(row.result);
  expect(said({ ...row, of: 3, least })).toContain(`(paper of ${row.result.paper.short_name})`);
  // Another table of the same paper would be named as the row already is.
  expect(said({ ...row, result: ofTable(row.result), of: 3, least })).not.toContain("(paper of");
});
