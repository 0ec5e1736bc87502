import type { Catalogue } from "@/lib/catalogue/catalogue";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { Documents } from "@/lib/catalogue/load-documents";
import { bibtexOf } from "./citation";
import { archiveName } from "./collection-names";
import { PARQUET_FILE, parquetOfAll } from "./parquet";
import { siteArchive, siteDescriptor } from "./site-files";
import type { Identity } from "@/lib/catalogue/identity";

/** A download, with the facts that a reader needs to verify the copy. */
export interface FileOnOffer {
  readonly name: string;
  readonly href: string;
  readonly what: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The collection as a whole, as /data offers it. */
export interface CollectionOnOffer {
  readonly archive: FileOnOffer;
  readonly descriptors: readonly FileOnOffer[];
  readonly bibtex: string;
  /** Null if the collection states none. */
  readonly licence: Identity["licence"];
  /** The URL of the licence text, which also says what it does not cover; null if the collection has no such text. */
  readonly licenceHref: string | null;
}

const DESCRIPTORS: Readonly<Record<string, string>> = {
  "datapackage.json": "types, keys and references of the tables for programs (Data Package 2)",
  "croissant.json": "the same for machine-learning tools (Croissant 1.1)",
  "CITATION.cff": "how to cite (Citation File Format)",
};

/** Returns the downloads of the whole collection for /data. `home` is the URL of the site. */
export function collectionOnOffer(catalogue: Catalogue, documents: Documents, home: string): CollectionOnOffer {
  const archive = archiveName(catalogue);
  const what = "every table, the dictionary, the rules and changes, and the files below";
  return {
    archive: offer(archive, `/data/${archive}`, what, siteArchive(catalogue, documents, home)),
    descriptors: [
      offer(
        PARQUET_FILE,
        `/data/parquet/${PARQUET_FILE}`,
        "every result with the number of its value and the names of its ids, typed, for engines such as DuckDB and Spark (Parquet)",
        parquetOfAll(catalogue),
      ),
      ...Object.entries(DESCRIPTORS).map(([name, says]) =>
        offer(name, `/${name}`, says, Buffer.from(siteDescriptor(catalogue, home, name))),
      ),
    ],
    bibtex: bibtexOf(catalogue, home),
    licence: catalogue.identity.licence,
    licenceHref: documents["LICENSE.md"] === "" ? null : "/data/LICENSE.md",
  };
}

const offer = (name: string, href: string, what: string, content: Uint8Array): FileOnOffer => ({
  name,
  href,
  what,
  bytes: content.byteLength,
  sha256: sha256Of(content),
});
