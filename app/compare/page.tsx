import type { Metadata } from "next";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { previewMetadata } from "@/lib/view/preview-metadata";
import { renderCompare } from "./compare";

export const metadata: Metadata = {
  title: "Compare methods",
  description: "Methods side by side: figures as rows, methods as columns, a verdict for each row.",
  alternates: { canonical: "/compare" },
  ...previewMetadata("compare", loadCatalogue().version),
};

export default function Page() {
  return renderCompare(new URLSearchParams());
}
