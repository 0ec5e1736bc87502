import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { answerBenchmarks } from "@/components/answers/answer-benchmarks";
import { answerResults } from "@/components/answers/answer-results";
import { SiteFooter } from "@/components/page/site-footer";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import { wide } from "@/tests/support/catalogues";

const hrefs = (node: React.ReactNode) =>
  [...renderToStaticMarkup(node).matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);

test("the footer of every page leads to the claimed speed-ups and to a suggestion, and to each page that the table of pages names for it", () => {
  const footer = hrefs(<SiteFooter title="Numbers" version="1" date={null} />);
  expect(footer).toEqual(expect.arrayContaining(["/speed-ups", paperSuggestionHref()]));
  expect(footer).toEqual(
    expect.arrayContaining(SITE_PAGES.flatMap((page) => ("inFooter" in page ? page.address : []))),
  );
});

test.each([
  ["benchmarks", answerBenchmarks],
  ["results", answerResults],
])("the list of %s leads to the claimed speed-ups where a metric of speed is chosen, and only there", (_, answer) => {
  const leads = (query: string) => hrefs(answer(wide, new URLSearchParams(query))).includes("/speed-ups");
  expect(["metric=speed-up", "metric=training-speed-up-percent", "metric=fid", ""].map(leads)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
