import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { specimens } from "@/components/gallery/specimens";
import { ResultsTable } from "@/components/results/results-table";
import { joinedWords } from "@/tests/support/joined-words";
import { wide } from "@/tests/support/catalogues";

test("words of two elements that only a style sheet sets apart are found", () => {
  expect(joinedWords("<td><a>xAR</a><span>H, 50 steps</span></td>")).toEqual(["xAR|H, 50 steps"]);
  expect(joinedWords("<td><a>xAR</a> <span>H</span></td><td><a>xAR</a><br>H</td><td>10x</td><td>2</td><q>in <mark>1.80</mark>s</q><p><i>x</i>, y</p>")).toEqual([]);
});

test("no part of a page runs its words together where there is no style sheet, as in a browser of text", () => {
  const found = Object.values(specimens(wide))
    .flat()
    .flatMap(({ of, state, node }) => joinedWords(renderToStaticMarkup(node)).map((words) => `${of}, ${state}: ${words}`));
  expect(found, "→ a space between the elements").toEqual([]);
  expect(joinedWords(renderToStaticMarkup(<ResultsTable figures={wide.figures} />))).toEqual([]);
});
