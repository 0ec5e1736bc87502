import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MethodDisagreements } from "@/components/method/method-disagreements";
import { selectMethod } from "@/lib/report/method/method";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import { wide } from "@/tests/support/catalogues";

const shown = [...wide.methods.keys()].flatMap((id) => {
  const answer = selectMethod(wide, id);
  return answer === null ? [] : disagreementsShown(answer.benchmarks);
});

test("of many conditions that not all state, a page shows four and folds the rest, and says each of them", () => {
  const long = shown.find(({ folded }) => folded !== null);
  const [, conditions = ""] = /([^;(]*) not stated by all/.exec(long?.words ?? "") ?? [];
  const names = conditions.trim().split(/, | and /);
  expect(names.length).toBeGreaterThan(5);
  const html = renderToStaticMarkup(<MethodDisagreements disagreements={long ? [long] : []} />);
  expect(html).toContain(`${names.slice(0, 4).join(", ")} <details`);
  const text = html.replaceAll(/<[^>]+>/g, "");
  expect(text).toContain(`${names[3]} and ${names.length - 4} more (${names[4]}`);
  for (const name of names) expect(text).toContain(name);
  expect(text).toMatch(/\) not stated by all/);
});

test("a short list stays in its sentence", () => {
  const short = shown.filter(({ words, folded }) => folded === null && words.includes("not stated by all"));
  expect(short.length).toBeGreaterThan(0);
  for (const { words } of short)
    expect(/([^;(]*) not stated by all/.exec(words)?.[1]?.split(/, | and /).length).toBeLessThan(6);
});
