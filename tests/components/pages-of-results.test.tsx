import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pages } from "@/components/results/pages";
import { readResultsView } from "@/lib/view/views/results-view";
import { wide } from "@/tests/support/catalogues";

const { view } = readResultsView(wide, new URLSearchParams());
const drawn = (page: number, pages: number) => renderToStaticMarkup(<Pages view={{ ...view, page }} pages={pages} />);
const words = (html: string) =>
  html
    .replace(/<\/li>/g, " ")
    .replace(/<[^>]+>/g, "")
    .trim();

test("the first page, the last one and those around the present one are named, with dots where some are left out", () => {
  expect(words(drawn(1, 9))).toBe("1 2 …9");
  expect(words(drawn(5, 9))).toBe("1 …4 5 6 …9");
  expect(words(drawn(3, 5))).toBe("1 2 3 4 5");
  expect(words(drawn(9, 9))).toBe("1 …8 9");
  expect(words(drawn(2, 2))).toBe("1 2");
  expect(drawn(1, 1)).toBe("");
});

test("the present one says so, and each leads to its page", () => {
  const html = drawn(2, 3);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toMatch(/href="[^"]*page=2"[^>]*aria-current="page"[^>]*aria-label="Page 2 of 3"/);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => /page=(\d+)/.exec(href ?? "")?.[1] ?? "1")).toEqual([
    "1",
    "2",
    "3",
  ]);
});
