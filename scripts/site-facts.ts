import { writeFileSync } from "node:fs";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { parameterNames } from "@/lib/view/parameter-names";
import { SITE_FACTS } from "./server/site-facts.mjs";

/** A step of the build: notes what the server has to know of the app, which it does not load itself. */
const folder = dataFolder();
const catalogue = buildCatalogue(loadTexts(folder), readChanges(loadDocuments(folder)["CHANGES.md"]));
writeFileSync(SITE_FACTS, JSON.stringify({ parameters: parameterNames(catalogue), modified: catalogue.date }));
