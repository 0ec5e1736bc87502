import fc from "@/tests/support/fast-check";
// oxlint-disable-next-line house/modules -- this test compares with it
import Papa from "papaparse";
import { expect, test } from "vitest";
import { isRecordLine, recordLine } from "@/lib/csv/record-line";

const anyCell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(" ", ",", '"', "\n", "\r", "\uFEFF", "a", "é", "0") }),
);

test("records are written as PapaParse writes them, and read back as they were", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (records) => {
        const text = records.map(recordLine).join("\n");
        expect(text).toBe(Papa.unparse(records, { newline: "\n" }));
        // A record of one empty cell is an empty line.
        if (records.every((cells) => cells.length > 1))
          expect(Papa.parse(text, { delimiter: ",", newline: "\n" }).data).toEqual(records);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("a line is told to be as it would be written, whichever way that is found out", () => {
  const part = fc.constantFrom(" ", ",", '"', '""', "\uFEFF", "a", "é", "b c", ", ", " ,");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const line = parts.join("");
      const { data, errors } = Papa.parse<string[]>(line, { delimiter: ",", newline: "\n" });
      if (errors.length > 0 || line === "") return;
      const [cells = []] = data;
      expect(isRecordLine(line, cells)).toBe(recordLine(cells) === line);
    }),
    { numRuns: 2_000 },
  );
});
