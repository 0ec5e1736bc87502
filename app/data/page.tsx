import type { Metadata } from "next";
import { JsonLd } from "@/components/page/json-ld";
import { DataPage } from "@/components/pages/data-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { once } from "@/lib/catalogue/once";
import { htmlOf } from "@/lib/package/feed";
import { collectionOnOffer } from "@/lib/package/offer";
import { structuredData } from "@/lib/package/structured-data";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import { tableOf } from "@/lib/tables/table-of";
import { builtOrigin } from "@/lib/view/site";
import { publicOf } from "@/lib/catalogue/public";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Data",
  description: "The whole collection and every table to download, with its dictionary, licence and changes.",
  ...pageMetadata({ path: "/data", title: "Data", catalogue: loadCatalogue() }),
};

/** Once per collection: it packs all of it to say the size and the hash of the archive, also where the page is computed for a link with a version. */
const offerOf = once((catalogue: Catalogue) =>
  collectionOnOffer(catalogue, loadDocuments(dataFolder()), builtOrigin()),
);

export default function Page() {
  // Only published sources are listed here, because the page is about the files.
  const catalogue = publicOf(loadCatalogue());
  const tables = TABLE_NAMES.map((name) => ({
    ...describeTable(tableOf(name)),
    rows: catalogue.tables[name].length,
    sha256: catalogue.hashes[name],
  }));
  const home = builtOrigin();
  return (
    <>
      <JsonLd value={structuredData(catalogue, home)} />
      <DataPage
        tables={tables}
        version={catalogue.version}
        date={catalogue.date}
        collection={offerOf(catalogue)}
        changes={catalogue.changes.map(({ text, ...change }) => ({ ...change, html: htmlOf(text) }))}
      />
    </>
  );
}
