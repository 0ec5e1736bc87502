import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VIEWS as charts } from "@/app/q/charts/[[...page]]/views";
import { VIEWS as compare } from "@/app/q/compare/[[...page]]/views";
import { VIEWS as desk } from "@/app/q/desk/[[...page]]/views";
import { VIEWS as plain } from "@/app/q/plain/[[...page]]/views";
import { VIEWS as results } from "@/app/q/results/[[...page]]/views";
import { VIEWS as yourNumbers } from "@/app/q/your-numbers/[[...page]]/views";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { ResultsTable } from "@/components/results/results-table";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { answerFrom } from "@/tests/support/answer-from";
import { small, wide } from "@/tests/support/catalogues";
import { joinedWords } from "@/tests/support/joined-words";

const VIEWS = { ...charts, ...compare, ...desk, ...plain, ...results, ...yourNumbers };
const IDS: Readonly<Record<string, string | undefined>> = {
  "/benchmarks/[id]": "pond-64",
  "/methods/[id]": [...small.methods.keys()][0],
  "/papers/[id]": [...small.papers.keys()][0],
};

test("words of two elements that only a style sheet sets apart are found", () => {
  expect(joinedWords("<td><a>xAR</a><span>H, 50 steps</span></td>")).toEqual(["xAR|H, 50 steps"]);
  expect(
    joinedWords(
      "<td><a>xAR</a> <span>H</span></td><td><a>xAR</a><br>H</td><td>10x</td><td>2</td><q>in <mark>1.80</mark>s</q><p><i>x</i>, y</p>",
    ),
  ).toEqual([]);
});

test("the parts of a page that are no specimen run no words together where there is no style sheet, as in a browser of text", () => {
  for (const node of [
    <ResultsTable key="results" results={wide.results} />,
    <SiteHeader key="header" title="Numbers" examples="" />,
    <SiteFooter key="footer" title="Numbers" version="1" date={null} />,
  ])
    expect(joinedWords(renderToStaticMarkup(node)), "→ a space between the elements").toEqual([]);
});

test.each(SITE_PAGES.map(({ address }) => address))("nor does the page %s", async (address) => {
  const done = answerFrom(small);
  try {
    const page = await VIEWS[address].render({ id: IDS[address] ?? "", search: new URLSearchParams() });
    expect(joinedWords(renderToStaticMarkup(page as ReactNode)), "→ a space between the elements").toEqual([]);
  } finally {
    done();
  }
});
