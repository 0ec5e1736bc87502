import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DeskProvider } from "@/components/desk/desk-context";
import { DeskField } from "@/components/desk/desk-field";
import { ExistingAccount, ExistingSourceField } from "@/components/desk/existing-source";
import type { Checked, Opened } from "@/components/desk/desk-protocol";
import { NewRowsPart } from "@/components/desk/new-rows-part";
import { TableRows } from "@/components/desk/table-rows";
import { TableWords } from "@/components/desk/table-words";
import { EMPTY_DRAFT, type DeskTable } from "@/lib/desk/desk-draft";
import { SURROUNDINGS } from "@/tests/support/desk";

const OPENED = {
  forms: {},
  vocabulary: SURROUNDINGS.vocabulary,
  papers: [],
  sources: [{ id: "drift-table", name: "Drift: Table 1" }],
  methodsOf: {},
} as unknown as Opened;
const CHECKED: Checked = {
  problems: [{ address: "numeral 83 0", column: "method_id", words: "“eddie” → an id of methods.csv" }],
  warnings: [],
  landings: {},
  cells: {},
  tables: [],
  counts: "",
};

const drawn = (part: React.ReactNode) =>
  renderToStaticMarkup(
    <DeskProvider value={{ opened: OPENED, checked: CHECKED, onNew: () => "" }}>{part}</DeskProvider>,
  );
const METHOD = {
  name: "method_id",
  title: "Method",
  description: "The method.",
  allowed: null,
  optional: false,
  references: "methods",
};

describe("a field of the desk", () => {
  it("has what the check says of it beside it, and is marked and described by that", () => {
    const markup = drawn(<DeskField field={METHOD} address="numeral 83 0" value="eddie" onValue={() => undefined} />);
    expect(markup).toContain('aria-invalid="true"');
    const said = /aria-describedby="([^"]+)"/.exec(markup)?.[1] ?? "";
    expect(markup.slice(markup.indexOf(`id="${said}"`))).toContain("an id of methods.csv");
    expect(
      drawn(<DeskField field={METHOD} address="numeral 75 0" value="tidal" onValue={() => undefined} />),
    ).not.toContain("an id of methods.csv");
  });
  it("offers a name that the collection lacks as a new row, and no known one", () => {
    expect(drawn(<DeskField field={METHOD} address="" value="Eddy" onValue={() => undefined} />)).toContain(
      "Add “Eddy” as a new method",
    );
    expect(drawn(<DeskField field={METHOD} address="" value="tidal" onValue={() => undefined} />)).not.toContain(
      "as a new",
    );
  });
});

it("a word of a table stays where it is while its meaning is typed, and shows what was typed before the check has it", () => {
  const words = (["Eddy", "Tidal"] as const).map((word) => ({
    table: "methods" as const,
    word,
    rows: 20,
    id: word === "Tidal" ? "tidal" : "",
    candidates: [],
  }));
  const order = (meanings: Readonly<Record<string, string>>) =>
    [
      ...drawn(<TableWords words={words} meanings={meanings} onMeanings={() => undefined} />).matchAll(
        /data-word="(\w+)" value="([^"]*)"/g,
      ),
    ].map(([, word, value]) => `${word} ${value}`);
  expect(order({})).toEqual(["Eddy ", "Tidal tidal"]);
  expect(order({ "methods Eddy": "ed" })).toEqual(["Eddy ed", "Tidal tidal"]);
});

describe("a source that is there", () => {
  const table = {
    name: "",
    source: {},
    rows: [],
    meanings: {},
    shared: {},
    circumstances: {},
    omissions: [],
    marks: {},
    remarks: [],
    existing: "drift-table",
  };
  const ignore = () => undefined;
  it("is named by its paper and its place", () =>
    expect(drawn(<ExistingSourceField at={0} table={table} onTable={ignore} />)).toContain("Drift: Table 1"));
  it("says its account before and after, what is there already, and what of the cells that were left out is entered", () => {
    const before = { cells: "3", figures: "1", condition_cells: "1", omitted: "1" };
    const addition = {
      before,
      after: { cells: "6", figures: "4", condition_cells: "2", omitted: "0" },
      taken: [{ reason: "a year", cells: 1, of: 1 }],
      there: { "table 0 row 0": "drift-table-linear-mse-96" },
    };
    const text = drawn(<ExistingAccount at={0} table={table} addition={addition} onTable={ignore} />).replaceAll(
      /<[^>]+>/g,
      "",
    );
    expect(text).toContain(
      "Before: 3 cells = 1 result + 1 condition + 1 left out. After: 6 cells = 4 results + 2 conditions + 0 left out.",
    );
    expect(text).toContain("1 row of the text is there already, and not added again.");
    expect(text).toContain("Of 1 cell left out (a year), entered or given another reason now:");
  });
});

it("the part for new rows keeps its number while it is empty, so that none is missing between 3 and 5", () => {
  const text = drawn(<NewRowsPart draft={EMPTY_DRAFT} onDraft={() => undefined} />).replaceAll(/<[^>]+>/g, "");
  expect(text).toContain("4. New methods, benchmarks, metrics and conditions");
  expect(text).toContain("None so far.");
});

it("a row of a table has its fields only while it is open, and is open while the check has a problem with it", () => {
  const row = {
    reported: { model: "Eddy", configuration: "", benchmark: "", metric: "FID", value: "2.4", conditions: {} },
    cells: {},
    left: "",
  };
  const table = { rows: [row, row] } as unknown as DeskTable;
  const rows = renderToStaticMarkup(
    <DeskProvider
      value={{
        opened: { ...OPENED, forms: { results: [METHOD] } } as unknown as Opened,
        checked: { ...CHECKED, problems: [{ address: "table 0 row 1", column: "method_id", words: "no id" }] },
        onNew: () => "",
      }}
    >
      <TableRows at={0} table={table} onTable={() => undefined} />
    </DeskProvider>,
  ).split("<li");
  expect(rows[1]).toContain("<details><summary>");
  expect(rows[1]).not.toContain("<input");
  expect(rows[2]).toContain('<details open=""><summary>');
  expect(rows[2]).toContain('data-column="method_id"');
});
