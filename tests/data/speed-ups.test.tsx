import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperPage } from "@/components/pages/papers/paper-page";
import { SpeedUpsPage } from "@/components/pages/speed-ups-page";
import { selectSpeedUpRows, selectSpeedUpsInWords } from "@/lib/report/speed/speed-up-rows";
import { paperModel } from "@/lib/view/paper-model";
import { committedCatalogue } from "@/tests/support/committed";

const page = () =>
  renderToStaticMarkup(
    <SpeedUpsPage {...selectSpeedUpRows(committedCatalogue())} inWords={selectSpeedUpsInWords(committedCatalogue())} />,
  );

test("the page of claimed speed-ups says by what MAR is faster than itself, and counts LlamaGen and VAR once each", () => {
  const words = page().replace(/<[^>]+>/g, "");
  expect(words).toContain(
    "B · phase: generation · steps 64 · what a step counts: autoregressive steps of 50 diffusion steps each",
  );
  expect(words).toContain("over 13 baseline methods;");
});

test("it names the abstract that claims a speed-up in words alone, with a link to where the page of its paper has the words", () => {
  const html = page();
  expect(html).toContain(
    '1 abstract claims a speed-up in words, without a number: <a href="/papers/mam#in-words">MaM</a>',
  );
  expect(html).toContain("achieve orders of magnitude speedup");
  expect(html).toContain("phases: training and inference");
  // The count of the sentence above does not hold it.
  expect(html).toMatch(/\d+ papers claim a speed-up as a number, over/);
  const paper = paperModel(committedCatalogue(), "mam");
  expect(paper && renderToStaticMarkup(<PaperPage {...paper} />)).toMatch(
    /<p id="in-words">[^.]*<q>achieve orders of magnitude speedup/,
  );
});
