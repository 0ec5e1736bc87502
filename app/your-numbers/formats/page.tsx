import type { Metadata } from "next";
import { FormatsPage } from "@/components/pages/formats-page";
import { listFormats } from "@/lib/readers/list-formats";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Formats that are read",
  description: "Tables and result files whose numbers can be put beside those of the collection: what is read, what is left out, and how it was tested.",
  ...pageMetadata({ path: "/your-numbers/formats", title: "Formats that are read", catalogue: loadCatalogue() }),
};

export default async function Page() {
  return <FormatsPage formats={await listFormats()} />;
}
