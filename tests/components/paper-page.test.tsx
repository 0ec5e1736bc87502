import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import PaperPage from "@/app/papers/[id]/page";
import { selectPaper } from "@/lib/report/paper/paper";
import { findingHref } from "@/lib/view/address/addresses";
import { receiptFor } from "@/lib/view/source/receipt";
import { findingsOn } from "@/lib/view/source/source-findings";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answerFrom } from "@/tests/support/answer-from";
import { small, wide } from "@/tests/support/catalogues";

async function pageOf(catalogue: Catalogue, id: string): Promise<string> {
  const done = answerFrom(catalogue);
  try {
    return renderToStaticMarkup(await PaperPage({ params: Promise.resolve({ id }) }));
  } finally {
    done();
  }
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'");

test("a paper's page is the place of each result and of each source, under the present id and any former one, and none has two", async () => {
  for (const id of wide.papers.keys()) {
    const html = await pageOf(wide, id);
    const answer = selectPaper(wide, id);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of answer?.results ?? [])
      for (const place of [result.id, ...(answer?.formerIds.get(result.id) ?? [])]) expect(ids).toContain(place);
    for (const result of answer?.elsewhere ?? []) expect(ids).toContain(result.id);
    for (const { source_id } of answer?.sources ?? []) expect(ids).toContain(`source-${source_id}`);
  }
});

test("a paper's page says what each receipt says of a result: value, notes, spread, baseline, and where it was read", async () => {
  for (const id of wide.papers.keys()) {
    const words = plain(await pageOf(wide, id));
    for (const result of selectPaper(wide, id)?.results ?? []) {
      const said = [
        receiptFor(result).value,
        result.note,
        result.baseline?.method.name,
        result.baseline?.configuration,
        result.source.locator,
        result.source.version,
        result.source.copy_url,
        result.source.url,
        result.metric.name,
      ];
      for (const one of said) if (one) expect(words, result.id).toContain(one);
    }
  }
});

test("a former id of a result has its place beside the present one", async () => {
  const [former] = small.tables["former-ids"].filter(({ table }) => table === "results");
  const paper = small.results.find(({ id }) => id === former?.id)?.paper.paper_id ?? "";
  expect(await pageOf(small, paper)).toMatch(
    new RegExp(`<td id="${former?.id}"><span id="${former?.former_id}"></span>`),
  );
});

test("a paper's page leads to every finding of the table audit that a result of its is part of, by the number in its row", async () => {
  const withFindings = [...wide.papers.keys()].filter((id) =>
    (wide.resultsOfPaper.get(id) ?? []).some((result) => findingsOn(result).length > 0),
  );
  expect(withFindings.length).toBeGreaterThan(0);
  for (const id of withFindings) {
    const html = await pageOf(wide, id);
    for (const result of wide.resultsOfPaper.get(id) ?? [])
      for (const finding of findingsOn(result)) expect(html).toContain(`href="${findingHref(finding)}"`);
  }
});
