import "server-only";
import { buildCatalogue } from "./build-catalogue";
import type { Catalogue } from "./catalogue";
import { readChanges } from "./changes";
import { loadDocuments } from "./load-documents";
import { dataFolder, loadTexts } from "./load-texts";

/** Next bundles pages and API separately, each with a copy of this module, so the shared catalogue is kept outside them. */
const inProcess = globalThis as { asReportedCatalogue?: Catalogue };

/**
 * Returns the collection, which is read and checked once per process. Throws a DataError with every problem of the files. This stops a build, so a
 * running server has a collection without problems.
 */
export function loadCatalogue(): Catalogue {
  inProcess.asReportedCatalogue ??= buildCatalogue(
    loadTexts(dataFolder()),
    readChanges(loadDocuments(dataFolder())["CHANGES.md"]),
  );
  return inProcess.asReportedCatalogue;
}
