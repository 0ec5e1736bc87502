import type { Metadata } from "next";
import { renderMethods } from "./methods";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Methods",
  description: "Every method of the collection, with how many results are about it and on which benchmarks.",
  ...pageMetadata({ path: "/methods", title: "Methods", catalogue: loadCatalogue() }),
};

export default function Page() {
  return renderMethods(new URLSearchParams());
}
