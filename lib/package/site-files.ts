import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Documents } from "@/lib/catalogue/load-documents";
import { archiveOf } from "./archive";
import { archiveFiles, dataFiles, descriptors } from "./collection-files";
import { archiveName, newestArchive } from "./collection-names";
import { resultsWorkbook, WORKBOOK } from "./workbook";

/** Returns the archive, which two URLs below /data serve. `home` is the URL of the site. */
export const siteArchive = (catalogue: Catalogue, documents: Documents, home: string) =>
  archiveOf(archiveFiles(catalogue, documents, home), catalogue.date);

/** Returns the names of the files below /data. */
export const dataFileNames = (catalogue: Catalogue, documents: Documents): readonly string[] => [
  newestArchive(catalogue),
  archiveName(catalogue),
  WORKBOOK,
  ...dataFiles(catalogue, documents).map(({ path }) => path.slice("data/".length)),
];

/** Returns a file below /data by its name. Throws for a name that is not one of `dataFileNames`. */
export function dataFile(
  catalogue: Catalogue,
  documents: Documents,
  home: string,
  name: string,
): string | Uint8Array<ArrayBuffer> {
  if (name === newestArchive(catalogue) || name === archiveName(catalogue))
    return siteArchive(catalogue, documents, home);
  if (name === WORKBOOK) return resultsWorkbook(catalogue);
  const file = dataFiles(catalogue, documents).find(({ path }) => path === `data/${name}`);
  if (file === undefined) throw new Error(`no file data/${name}`);
  return file.text;
}

/** Returns a descriptor at the root of the site by its name; Croissant has absolute URLs there, as its readers expect. Throws for any other name. */
export function siteDescriptor(catalogue: Catalogue, home: string, name: string): string {
  const file = descriptors(catalogue, home, (path) => `${home}/${path}`).find(({ path }) => path === name);
  if (file === undefined) throw new Error(`no descriptor ${name}`);
  return file.text;
}
