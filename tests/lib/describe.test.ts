import { expect, test } from "vitest";
import { z } from "zod";
import { TABLES } from "@/lib/tables/all-tables";
import { conditionsTable } from "@/lib/tables/conditions";
import { describeTable } from "@/lib/tables/describe";
import { numeralsTable } from "@/lib/tables/numerals";
import type { Table } from "@/lib/tables/table";

const describe = (table: unknown) => describeTable(table as Table);

const text = {
  unit: null,
  type: "text",
  written: "text on one line, not empty, without spaces at its ends or control characters",
  allowed: null,
  optional: false,
  references: null,
};
const id = { ...text, written: "lower-case letters and digits joined by single hyphens, such as two-words-64" };

test("conditions: ids, texts, an optional unit and two closed lists", () => {
  expect(describe(conditionsTable)).toEqual({
    name: "conditions",
    file: "conditions.csv",
    rowIs: "a kind of circumstance",
    key: ["condition_id"],
    references: [],
    columns: [
      {
        ...id,
        name: "condition_id",
        title: "Condition",
        description: "Id of the condition, the key in results.conditions.",
      },
      { ...text, name: "name", title: "Name", description: "What a page calls the condition." },
      {
        ...text,
        name: "unit",
        title: "Unit",
        description: "Printed after a number; empty for a pure number or text.",
        optional: true,
      },
      {
        ...text,
        name: "type",
        title: "Type of value",
        description: "number; text; or method (a method_id, such as the teacher of a distilled model).",
        written: "one of: number, text, method",
        allowed: ["number", "text", "method"],
      },
      {
        ...text,
        name: "role",
        title: "Role",
        description:
          "match must agree for two results to be comparable; vary is an axis to plot against; caveat is shown where it differs; repeat distinguishes runs of one configuration, such as seeds, which are shown as their mean.",
        written: "one of: match, vary, caveat, repeat",
        allowed: ["match", "vary", "caveat", "repeat"],
      },
      {
        ...text,
        name: "summary",
        title: "In one sentence",
        description: "What the condition means, in the curator's words.",
      },
    ],
  });
});

test("numerals: a key of two columns, a whole number with a unit, a list of ids that may be empty", () => {
  const { key, references, columns } = describe(numeralsTable);
  expect(key).toEqual(["source_id", "offset"]);
  expect(references).toEqual([
    { column: "source_id", to: "sources" },
    { column: "result_ids", to: "results" },
  ]);
  expect(columns.map(({ name, type, unit, optional, references: to }) => [name, type, unit, optional, to])).toEqual([
    ["source_id", "text", null, false, "sources"],
    ["offset", "whole number", "characters", false, null],
    ["numeral", "text", null, false, null],
    ["role", "text", null, false, null],
    ["result_ids", "list of text", null, true, "results"],
    ["note", "text", null, true, null],
  ]);
  expect(columns[3]?.allowed).toHaveLength(10);
});

test("an optional number keeps its type", () => {
  const { columns } = describe(TABLES.metrics);
  const minimum = columns.find(({ name }) => name === "minimum");
  expect(minimum).toMatchObject({
    type: "number",
    optional: true,
    written: "a decimal number in its shortest form, such as 0, -1 or 0.5",
  });
});

test("every column of every table says how its cells are written", () => {
  for (const table of Object.values(TABLES)) {
    for (const { name, written } of describe(table).columns)
      expect(written, `${table.name}.${name}`).not.toBe("any text");
  }
});

test("a schema that takes any text says so", () => {
  const table = {
    ...conditionsTable,
    row: z.strictObject({ any: z.string().meta({ title: "Any", description: "Any text." }) }),
  };
  expect(describe({ ...table, key: ["any"] }).columns[0]).toMatchObject({ written: "any text", optional: true });
});
