import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuditPage } from "@/components/pages/audit/audit-page";
import { selectAccounts, selectPapersByContent } from "@/lib/report/collection/accounts";
import type { CheckedFact } from "@/lib/report/collection/checks";
import { selectAudit } from "@/lib/report/collection/audit";
import { wide } from "@/tests/support/catalogues";

const check = (what: CheckedFact, failing: readonly string[], of = 3, isOfAbstracts = false) => ({
  what,
  of,
  failing,
  isOfAbstracts,
});
const drawn = (checks: readonly ReturnType<typeof check>[]) =>
  renderToStaticMarkup(
    <AuditPage
      audit={selectAudit(wide)}
      accounts={selectAccounts(wide)}
      papers={selectPapersByContent(wide)}
      checks={checks}
      kinds={[]}
      verification={null}
      isCurrent={false}
      version={wide.version}
      findings={1}
    />,
  );
const failures = (html: string) =>
  /<h3>What failed<\/h3>(.*?)<p class/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, "\n")
    .split("\n")
    .filter(Boolean);

test("what failed lists the checks that did, each with what it failed on", () => {
  expect(
    failures(
      drawn([
        check("fragments end", []),
        check("one abstract each", ["loom"]),
        check("abstracts hashed", ["a", "b", "c"]),
      ]),
    ),
  ).toEqual([
    "Not all papers have one abstract as a source, under their own id, or none: loom",
    "Not all abstracts have the SHA-256 of their text on record: none of 3",
  ]);
});

test("where none failed, that is said", () => {
  expect(failures(drawn([check("fragments end", [])]))).toEqual(["Nothing."]);
});

test("of each check is said how many passed; one of nothing is left out", () => {
  const said = drawn([check("one abstract each", ["loom"]), check("baselines stated", [], 0)])
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  expect(said).toContain("2 of 3 papers have one abstract");
  expect(said).not.toContain("say what they are relative to");
});
