import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { PRINTERS } from "@/tests/support/readers/print-tables";

const RUNS = Number(process.env["DAMAGED_FILES"] ?? 300);

const head = fc.constantFrom(
  "Model",
  "Dataset",
  "Metric",
  "MSE",
  "MAE ↓",
  "FID",
  "Params (M)",
  "horizon",
  "seed",
  "std",
  "Rank",
  "Improvement",
  "value",
  "Set1",
  "Net-A",
  "acc_std",
  "acc",
  "",
  "n-shot",
  "Score",
);
/** The shape of a cell: its own number N, which no other cell of the table has, and what surrounds it. */
const shape = fc.constantFrom("N", "N", "N", "N", "N*", "N ± M", "N/M", "~N%", "N (M)", "net", "-", "", "N words M");

interface Made {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly string[];
}

/** A table of random headers and cells, in which all numbers differ and some rows are too long or too short. */
const table: fc.Arbitrary<Made> = fc
  .record({ width: fc.integer({ min: 2, max: 6 }), height: fc.integer({ min: 2, max: 7 }) })
  .chain(({ width, height }) =>
    fc
      .record({
        heads: fc.array(head, { minLength: width, maxLength: width }),
        cells: fc.array(
          fc.tuple(
            fc.array(shape, { minLength: width + 1, maxLength: width + 1 }),
            fc.constantFrom(0, 0, 0, 0, 0, 1, -1),
          ),
          { minLength: height, maxLength: height },
        ),
      })
      .map(({ heads, cells }) => {
        const numbers: string[] = [];
        const next = () => {
          const number = `${100 + numbers.length}.${700 + numbers.length}`;
          numbers.push(number);
          return number;
        };
        const rows = cells.map(([shapes, more]) =>
          shapes.slice(0, width + more).map((cell) => cell.replaceAll(/[NM]/g, () => next())),
        );
        return { rows: [heads, ...rows], numbers };
      }),
  );

/** Returns the sum of the counts that problems and notes state: "its 3 cells with digits are not read". A cell has at most two numbers here. */
const named = (texts: readonly string[]) =>
  texts.reduce(
    (sum, text) => sum + Number(/([\d,]+) cells? with digits/.exec(text)?.[1]?.replaceAll(",", "") ?? 0) * 2,
    0,
  );

describe.each(TABLE_READERS.filter(({ id }) => id in PRINTERS))("$name", ({ id, load }) => {
  it("loses no number: each is in a row, or a problem or a note names it", async () => {
    const { reader } = await load();
    fc.assert(
      fc.property(table, ({ rows, numbers }) => {
        const text = (PRINTERS[id] as (rows: Made["rows"]) => string)(rows);
        const reading = reader.read({ name: `own.${id}`, text });
        // One column is not a table, and the note about that applies to the whole text.
        if (rows.slice(1).every((cells) => cells.length < 2) && reading.notes.includes("No table was found.")) return;
        const said = JSON.stringify(reading);
        const lost = numbers.filter((number) => !said.includes(number));
        expect(
          lost.length,
          `${text}\nlost: ${lost.join(" ")}\n${JSON.stringify([reading.problems, reading.notes])}`,
        ).toBeLessThanOrEqual(named([...reading.problems.map(({ message }) => message), ...reading.notes]));
      }),
      { numRuns: RUNS },
    );
  });
});
