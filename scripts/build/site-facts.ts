import { writeFileSync } from "node:fs";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { printDate } from "@/lib/format/date";
import { pagesWhenAsked } from "@/lib/view/pages-at-build";
import { parameterNames } from "@/lib/view/views/parameter-names";
import { VIEW_FORMATS } from "@/lib/view/address/formats";
import { pagePattern, SITE_PAGES } from "@/lib/view/address/site-pages";
import { pagePrints } from "../renew/page-prints";
import { PAGE_PRINTS, SITE_FACTS, type SiteFacts } from "../server/site-facts.mjs";

/** A step of the build: records the facts about the app that the server needs without loading the app, and what each page is made from. */
const folder = dataFolder();
const documents = loadDocuments(folder);
const catalogue = buildCatalogue(loadTexts(folder), readChanges(documents["CHANGES.md"]));
const facts: SiteFacts = {
  parameters: parameterNames(),
  modified: catalogue.date,
  pages: SITE_PAGES.map(({ address }) => pagePattern(address)),
  later: pagesWhenAsked(catalogue),
  withBoards: SITE_PAGES.flatMap((page) => ("hasBoards" in page ? [pagePattern(page.address)] : [])),
  formats: VIEW_FORMATS,
};
writeFileSync(SITE_FACTS, JSON.stringify(facts));
const { version, date } = catalogue;
writeFileSync(
  PAGE_PRINTS,
  JSON.stringify({
    version,
    date,
    printedDate: date === null ? null : printDate(date),
    pages: pagePrints(catalogue, documents),
  }),
);
