import "server-only";
import { buildCatalogue } from "./build-catalogue";
import type { Catalogue } from "./catalogue";
import { readChanges } from "./changes";
import { loadDocuments } from "./load-documents";
import { dataFolder, loadTexts } from "./load-texts";

/** Next bundles pages and API apart, each with a copy of this module: what both are to answer from has to lie outside of them. */
const inProcess = globalThis as { asReportedCatalogue?: Catalogue };

/**
 * The collection, read and checked once in a process. Throws DataError with every problem of the files: at build that
 * stops the build, so a server that runs has a collection without problems.
 */
export function loadCatalogue(): Catalogue {
  inProcess.asReportedCatalogue ??= buildCatalogue(loadTexts(dataFolder()), readChanges(loadDocuments(dataFolder())["CHANGES.md"]));
  return inProcess.asReportedCatalogue;
}
