import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { RowOf } from "@/lib/catalogue/tables-of";
import { readCsv } from "@/lib/csv/read-csv";
import { writeCsv, writeRecords } from "@/lib/csv/write-csv";
import { CLAIM_REASONS, claimsTable } from "@/lib/tables/claims";
import { numeralsTable } from "@/lib/tables/numerals";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { ORIGINS, STANDINGS } from "@/lib/tables/origins";
import { EMPHASES, SPREAD_KINDS, resultsTable } from "@/lib/tables/results";
import type { Table } from "@/lib/tables/table";
import { printed, rowOf } from "@/tests/support/rows";
import type { z } from "zod";

describe("a written table", () => {
  it("has the header, one line for each row, and quotes only where a cell needs them", () => {
    const rows = [
      rowOf("results", { value: printed("16,000"), conditions: [], evidence: 'a "16,000", as printed', note: "2.10" }),
      rowOf("results", { configuration: "large" }),
    ];
    expect(writeCsv(resultsTable, rows)).toBe(
      [
        "result_id,source_id,method_id,configuration,benchmark_id,metric_id,value,qualifier,spread,spread_kind,baseline_method_id,baseline_configuration,conditions,origin,standing,emphasis,evidence,note",
        'tidal-fid,tidal-abstract,tidal,,pond-64,fid,"16,000",exact,,,,,,own,main,,"a ""16,000"", as printed",2.10',
        "tidal-fid,tidal-abstract,tidal,large,pond-64,fid,2.10,exact,,,,,steps=8,own,main,,an FID of 2.10 in 8 steps,",
        "",
      ].join("\n"),
    );
  });
  it("without a row is its header", () => {
    expect(writeCsv(claimsTable, [])).toBe("source_id,method_id,benchmark_id,metric_id,reason,evidence,note\n");
  });
  it("refuses a row that the table does not allow", () => {
    expect(() => writeCsv(resultsTable, [rowOf("results", { result_id: "Not a slug" })])).toThrow(
      "lower-case letters and digits",
    );
  });
});

describe("written records", () => {
  it("are quoted where a cell holds a comma, a quote, a line break or a space at an end", () => {
    expect(
      writeRecords(
        ["a", "b"],
        [
          ["1,2", 'x "y"'],
          ["p\nq", " r"],
        ],
      ),
    ).toBe('a,b\n"1,2","x ""y"""\n"p\nq"," r"\n');
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
const text = fc
  .array(fc.stringMatching(/^[A-Za-z0-9é𝜏",;'().%]([A-Za-z0-9é𝜏",;'().%=+@-]{0,6})$/u), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(" "));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const value = fc
  .stringMatching(/^-?([0-9]{1,6}|[1-9][0-9]{0,2},[0-9]{3})(\.[0-9]{1,3})?$/)
  .map((digits) => ({ text: digits, number: Number(digits.replace(",", "")) }));
const conditions = fc.dictionary(slug, fc.stringMatching(/^[A-Za-z0-9.,]{1,8}$/), { maxKeys: 3 }).map((pairs) =>
  Object.entries(pairs)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1)),
);

const results: fc.Arbitrary<RowOf<"results">> = fc.record({
  result_id: slug,
  source_id: slug,
  method_id: slug,
  configuration: orNull(text),
  benchmark_id: slug,
  metric_id: slug,
  value,
  qualifier: fc.constantFrom(...QUALIFIERS),
  spread: orNull(fc.stringMatching(/^[0-9]{1,2}(\.[0-9]{1,3})?$/)),
  spread_kind: orNull(fc.constantFrom(...SPREAD_KINDS)),
  baseline_method_id: orNull(slug),
  baseline_configuration: orNull(text),
  conditions,
  origin: fc.constantFrom(...ORIGINS),
  standing: fc.constantFrom(...STANDINGS),
  emphasis: orNull(fc.constantFrom(...EMPHASES)),
  evidence: text,
  note: orNull(text),
});
const numerals: fc.Arbitrary<RowOf<"numerals">> = fc.record({
  source_id: slug,
  offset: fc.nat(),
  numeral: fc.stringMatching(/^([-−]?[0-9]{1,5}(\.[0-9]{1,3})?(e-?[0-9])?|[1-9],[0-9]{3}|\.[0-9]{1,3})$/),
  role: fc.constantFrom(...NUMERAL_ROLES),
  result_ids: fc.uniqueArray(slug, { maxLength: 4 }),
  note: orNull(text),
});
const claims: fc.Arbitrary<RowOf<"claims">> = fc.record({
  source_id: slug,
  method_id: orNull(slug),
  benchmark_id: orNull(slug),
  metric_id: orNull(slug),
  reason: fc.constantFrom(...CLAIM_REASONS),
  evidence: orNull(text),
  note: text,
});

/** Expects that rows survive writing and reading, on consecutive lines, and that writing them again gives the same text. */
function expectRoundTrip<Row extends z.ZodObject>(table: Table<Row>, rows: fc.Arbitrary<z.output<Row>>): void {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 8 }), (written) => {
      const csv = writeCsv(table, written);
      const read = readCsv(table, csv);
      expect(read).toMatchObject({ problems: [], rows: written.map((row, at) => ({ line: at + 2, row })) });
      expect(
        writeCsv(
          table,
          read.rows.map(({ row }) => row),
        ),
      ).toBe(csv);
    }),
    { numRuns: 200 },
  );
}

describe("rows that are written and read again are the same rows", () => {
  it("in results", () => expectRoundTrip(resultsTable, results));
  it("in numerals", () => expectRoundTrip(numeralsTable, numerals));
  it("in claims", () => expectRoundTrip(claimsTable, claims));
});
