import { describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { checkTitles } from "@/lib/catalogue/checks/check-titles";
import { printProblem } from "@/lib/csv/problem";
import { smallCollection, withCells } from "@/tests/support/collection";

const { texts } = smallCollection();
const problems = (title: string, first: string) =>
  checkTitles(checkTables(withCells(texts, "papers", "quiet", { title })).rows, [
    { name: "03-quiet.txt", paper: "quiet", title: first },
  ]).map(printProblem);

describe("the title of a paper", () => {
  it.each([
    ["Quiet: Learning Under Shift", "Quiet: Learning Under Shift"],
    ["PanGu-α: Large Models", "PanGu-$α$: Large models"],
    ["χ²-Tests of β", "$\\chi^2$-Tests of $\\beta$"],
    ["Fréchet’s Distance", "Fr\\'{e}chet's distance"],
  ])("%s is that of a text that begins %s", (title, first) => expect(problems(title, first)).toEqual([]));
  it("is refused where the text has another", () => {
    expect(problems("Quiet: Learning Under Shift", "Tidal: Pictures in Few Waves")).toEqual([
      'papers.csv:4 title: "Quiet: Learning Under Shift" → "Tidal: Pictures in Few Waves", as 03-quiet.txt begins, or the text of this paper',
    ]);
    expect(problems("Quiet: Learning Under Shift 2", "Quiet: Learning Under Shift")).toHaveLength(1);
  });
});
