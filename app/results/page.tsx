import type { Metadata } from "next";
import { renderResults } from "./results";
import { resultsDataHref } from "@/lib/view/address/addresses";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Results",
  description: "Every result of the collection as one list, filtered as you like.",
  ...pageMetadata({
    path: "/results",
    title: "Results",
    catalogue: loadCatalogue(),
    hrefOf: (format) => resultsDataHref(format, {}),
  }),
};

export default function Page() {
  return renderResults(new URLSearchParams());
}
