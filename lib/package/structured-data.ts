import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { archiveName } from "./collection-names";
import { PARQUET_FILE } from "./parquet";

/**
 * Returns the collection as a schema.org Dataset, for search engines that read a page. Croissant says more, at its own URL: 40 kB of it in every page
 * would serve no reader. A benchmark is not a data set of this project and gets none.
 */
export function structuredData(catalogue: Catalogue, home: string) {
  const { version, date, results, papers, identity } = catalogue;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${home}/data`,
    name: identity.title,
    description: `${identity.description} ${results.length} results of ${papers.size} papers.`,
    url: `${home}/data`,
    version,
    ...(date !== null && { dateModified: date }),
    ...(identity.licence !== null && { license: identity.licence.url }),
    isAccessibleForFree: true,
    inLanguage: identity.language,
    keywords: identity.keywords,
    creator: { "@type": "Organization", name: identity.publisher.name, url: identity.publisher.url ?? home },
    distribution: [
      download("the whole collection", "application/zip", `${home}/data/${archiveName(catalogue)}`),
      ...TABLE_NAMES.map((name) => download(name, "text/csv", `${home}/data/${name}.csv`)),
      download("results-parquet", "application/vnd.apache.parquet", `${home}/data/parquet/${PARQUET_FILE}`),
    ],
  };
}

const download = (name: string, encodingFormat: string, contentUrl: string) => ({
  "@type": "DataDownload",
  name,
  encodingFormat,
  contentUrl,
});
