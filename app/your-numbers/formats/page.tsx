import type { Metadata } from "next";
import { FormatsPage } from "@/components/pages/formats-page";
import { listFormats } from "@/lib/readers/list-formats";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Supported formats",
  description:
    "Tables and result files that can be compared with the collection: what is read, what is left out, and how it was tested.",
  ...pageMetadata({ path: "/your-numbers/formats", title: "Supported formats", catalogue: loadCatalogue() }),
};

export default async function Page() {
  return <FormatsPage formats={await listFormats()} />;
}
