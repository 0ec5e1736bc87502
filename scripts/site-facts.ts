import { writeFileSync } from "node:fs";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { pagesWhenAsked } from "@/lib/view/pages-at-build";
import { parameterNames } from "@/lib/view/parameter-names";
import { pagePattern, SITE_PAGES } from "@/lib/view/site-pages";
import { SITE_FACTS, type SiteFacts } from "./server/site-facts.mjs";

/** A step of the build: notes what the server has to know of the app, which it does not load itself. */
const folder = dataFolder();
const catalogue = buildCatalogue(loadTexts(folder), readChanges(loadDocuments(folder)["CHANGES.md"]));
const facts: SiteFacts = {
  parameters: parameterNames(catalogue),
  modified: catalogue.date,
  pages: SITE_PAGES.map(({ address }) => pagePattern(address)),
  later: pagesWhenAsked(catalogue),
  withBoards: SITE_PAGES.flatMap((page) => ("hasBoards" in page ? [pagePattern(page.address)] : [])),
};
writeFileSync(SITE_FACTS, JSON.stringify(facts));
