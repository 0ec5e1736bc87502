import { expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Figure } from "@/lib/catalogue/catalogue";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { committedCollection } from "@/tests/support/collection";

const { figures } = buildCatalogue(committedCollection().texts);
const TEMPO = ["ecl", "traffic", "weather", "ettm1", "ettm2", "etth1", "etth2"];

const errorsAt = (figure: Figure) => (figure.metric.metric_id === "mse" ? 1 : 2);
/** How many numbers a receipt holds after the row's label, which may have some of its own: Caltech101, ETTh1. */
const LABEL = /^[^|:]*(:( tip-adapter| tip-x| ours)?|\|)|^\S+/;
const count = ({ evidence }: Figure) => scanNumerals(evidence.replace(LABEL, "")).length;

/** By source, how many numbers the receipt of a figure must hold: as many as the row prints up to the figure's own column. */
const COLUMN: Readonly<Record<string, (figure: Figure) => number | undefined>> = {
  "tempo-table-1": (figure) => 2 * TEMPO.indexOf(figure.benchmark.benchmark_id) + errorsAt(figure),
  "gpht-timecap-table-1": (figure) => 6 + errorsAt(figure),
  "gpht-timecap-table-2": (figure) => 8 + errorsAt(figure),
};

// Where a row prints the same number twice, the right digits may still stand in a neighbour's column.
it.each(Object.entries(COLUMN))("receipts of %s end in the column of their figure", (id, column) => {
  const own = figures.filter(({ source }) => source.source_id === id);
  expect(own.length).toBeGreaterThan(0);
  for (const figure of own) expect([figure.id, count(figure)]).toEqual([figure.id, column(figure)]);
});
