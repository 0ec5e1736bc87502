import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuditPage } from "@/components/pages/audit/audit-page";
import { selectAccounts, selectPapersByContent } from "@/lib/select/accounts";
import { selectAudit } from "@/lib/select/audit";
import { wide } from "@/tests/support/catalogues";

const check = (what: string, failing: readonly string[], of = 3, isOfAbstracts = false) => ({ what, of, failing, isOfAbstracts });
const drawn = (checks: readonly ReturnType<typeof check>[]) =>
  renderToStaticMarkup(<AuditPage audit={selectAudit(wide)} accounts={selectAccounts(wide)} papers={selectPapersByContent(wide)} checks={checks} kinds={[]} verification={null} isCurrent={false} version={wide.version} findings={1} />);
const failures = (html: string) => /<h3>What failed<\/h3>(.*?)<p class/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "\n").split("\n").filter(Boolean);

test("what failed lists the checks that did, each with what it failed on", () => {
  expect(failures(drawn([check("receipts lead somewhere", []), check("sums fit", ["loom"]), check("days exist", ["a", "b", "c"])]))).toEqual(["Not all sums fit: loom", "Not all days exist: none of 3"]);
});

test("where none failed, that is said", () => {
  expect(failures(drawn([check("receipts lead somewhere", [])]))).toEqual(["Nothing."]);
});

test("of each check is said how many passed; one of nothing is left out", () => {
  const said = drawn([check("sums fit", ["loom"]), check("nothing to check", [], 0)]).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(said).toContain("2 of 3 sums fit");
  expect(said).not.toContain("nothing to check");
});
