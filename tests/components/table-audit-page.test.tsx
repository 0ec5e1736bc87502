import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { TableAuditPage } from "@/components/pages/audit/table-audit-page";
import { selectFindings } from "@/lib/report/table-audit/findings";
import { selectTableAudit } from "@/lib/report/table-audit/table-audit";
import { catalogueOf } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";
import { PONDS, tableOf } from "@/tests/support/tables";

// Normally the static part of a page is separate markup; here the page is in one piece.
vi.mock("@/lib/islands/static-html", () => ({
  StaticPage: ({ children }: { readonly children: React.ReactNode }) => <>{children}</>,
}));

const at = (horizon: string) => ({ conditions: { horizon } });
const catalogue = catalogueOf([
  ...tableOf(
    "one-1",
    ["alder", "birch", "cedar"],
    [
      ["0.10* 0.11_ 0.31", at("96")],
      ["0.20* 0.21_ 0.41", at("192")],
      ["0.25_ 0.16* 0.36", at("average")],
    ],
  ),
  ...tableOf("two-1", ["alder"], [["0.50", at("96")]]),
]);
const markup = renderToStaticMarkup(<TableAuditPage audit={selectTableAudit(catalogue)} />);

test("the page has every finding at its place, once, with the values and where they lead", () => {
  const findings = selectFindings(catalogue);
  expect(findings.map(({ id }) => id)).toEqual(["average-one-1-2-alder", "disagreement-one-1-0-alder"]);
  for (const { id } of findings) expect(markup.split(`id="${id}"`)).toHaveLength(2);
  expect(markup).toContain('href="/papers/one#one-1-2-alder"');
  expect(markup).toContain("0.150, the mean of");
  expect(markup).toContain("1 of 3 averages is not the mean of the cells of the table.");
});

test("what was checked and not found is said too", () => {
  expect(markup).toContain("No text is in the collection in several versions.");
  expect(markup).toContain("0 columns with marks that do not match, among 6 marks in 1 table.");
});

test("counts that do not match and those that match by ties stand in lists of their own, each finding in one", () => {
  const won = rowOf("metrics", { metric_id: "tasks-won", name: "Tasks with first place", direction: "higher" });
  const count = { metric: won, benchmark: PONDS.a!, standing: "summary" } as const;
  const rows = ["1.0 2.0 3.0", "1.0 2.0 3.0", "2.0 1.0 3.0", "1.0 1.0 3.0"].map(
    (cells, row) => [cells, at(`${row}`)] as const,
  );
  const both = catalogueOf([
    ...tableOf("one-1", ["alder", "birch", "cedar"], [...rows, ["4 2 0", count]]),
    ...tableOf("two-1", ["alder", "birch", "cedar"], [...rows, ["3 1 0", count]]),
  ]);
  const page = renderToStaticMarkup(<TableAuditPage audit={selectTableAudit(both)} />);
  const kinds = selectFindings(both)
    .filter(({ check }) => check === "counts")
    .map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(["count", "count-by-ties"]);
  for (const { id } of selectFindings(both)) expect(page.split(`id="${id}"`), id).toHaveLength(2);
});
