import { expect, it } from "vitest";
import { reader } from "@/lib/readers/tables/html/reader";

const valueOf = (cell: string) =>
  reader
    .read({ name: "own.html", text: `<table><tr><th>Model<th>MSE<tr><td>alpha<td>${cell}</table>` })
    .rows.map(({ value }) => value);

// HTML, "Numeric character reference end state": a missing semicolon is a fault of the page, but the reference is still valid.
it.each([
  ["&#8722;0.5", "−0.5"],
  ["&#8722.5", "−.5"],
  ["&#x2212.5", "−.5"],
  ["&#48.5", "0.5"],
  ["0.5&nbsp", "0.5"],
])("a reference ends where browsers end it: %s is %s", (cell, value) => expect(valueOf(cell)).toEqual([value]));

it("digits behind a reference without its semicolon are of the reference", () =>
  expect(valueOf("&#87220.5")).not.toContain("−0.5"));
