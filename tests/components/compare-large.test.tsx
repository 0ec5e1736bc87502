import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderCompare } from "@/app/compare/compare";
import { GET } from "@/app/compare/choices.json/route";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { compareChoices } from "@/lib/view/compare-choices";
import { MOST_SUGGESTED } from "@/lib/view/choices-file";
import { makeCollection } from "@/scripts/bench/collection/make-collection";

const large = buildCatalogue(makeCollection(10_000));
const inProcess = globalThis as { asReportedCatalogue?: Catalogue | undefined };
beforeAll(() => void (inProcess.asReportedCatalogue = large));
afterAll(() => void (inProcess.asReportedCatalogue = undefined));

const html = () =>
  renderToStaticMarkup(renderCompare(new URLSearchParams("method=method-1&method=method-4&method=method-9")));

test("a comparison of three in a large collection holds them and not all that may be chosen", () => {
  const page = html();
  const data = JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(page)?.[1] ?? "") as {
    readonly choices: unknown;
  };
  expect(data.choices).toBeNull();
  expect(page.split("<option").length - 1).toBeLessThanOrEqual(MOST_SUGGESTED + 100);
  for (const [, href = ""] of page.matchAll(/href="([^"]*)"/g)) expect(href.length).toBeLessThan(3_000);
});

test("what may be chosen is a file of its own, with every method", async () => {
  expect(await GET().json()).toEqual(JSON.parse(JSON.stringify(compareChoices(large))));
});
