import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Documents } from "@/lib/catalogue/load-documents";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import { printDictionary } from "@/lib/tables/print-dictionary";
import { tableOf } from "@/lib/tables/table-of";
import { citationCff } from "./citation";
import { croissant } from "./croissant";
import { dataPackage, pathOf } from "./data-package";
import { printReadme } from "./readme";
import { publicChanges } from "@/lib/catalogue/public";

/** A text file of the collection, with its path in the archive and on the site. */
export interface CollectionFile {
  readonly path: string;
  readonly text: string;
}

/** Returns the tables and the texts that explain them: the folder `data`, the same in the archive and on the site. */
export function dataFiles(catalogue: Catalogue, documents: Documents): readonly CollectionFile[] {
  const tables = TABLE_NAMES.map((name) => ({ path: pathOf(TABLES[name]), text: catalogue.texts[name] }));
  const dictionary = printDictionary(TABLE_NAMES.map((name) => describeTable(tableOf(name))));
  const texts = { "DICTIONARY.md": dictionary, ...documents, "CHANGES.md": publicChanges(documents["CHANGES.md"]) };
  const explained = Object.entries(texts).map(([name, text]) => ({ path: `data/${name}`, text }));
  return [...tables, ...explained.filter(({ text }) => text !== "")];
}

/**
 * Returns the descriptors of the collection for other programs. `addressOf` returns the place of a file of `data` from the point of view of the
 * descriptor.
 */
export function descriptors(
  catalogue: Catalogue,
  home: string,
  addressOf: (path: string) => string,
): readonly CollectionFile[] {
  return [
    { path: "datapackage.json", text: printJson(dataPackage(catalogue, home)) },
    { path: "croissant.json", text: printJson(croissant(catalogue, home, addressOf)) },
    { path: "CITATION.cff", text: citationCff(catalogue, home) },
  ];
}

/** Returns every file of the archive. */
export function archiveFiles(catalogue: Catalogue, documents: Documents, home: string): readonly CollectionFile[] {
  const files = [...descriptors(catalogue, home, (path) => path), ...dataFiles(catalogue, documents)];
  return [
    {
      path: "README.md",
      text: printReadme(
        catalogue,
        home,
        files.map(({ path }) => path),
      ),
    },
    ...files,
  ];
}

const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
