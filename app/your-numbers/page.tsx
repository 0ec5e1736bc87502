import type { Metadata } from "next";
import { YourNumbersPage } from "@/components/pages/your-numbers-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Your numbers",
  description:
    "Your own result files and tables beside what papers report: read, matched and compared in your browser, and never sent anywhere.",
  ...pageMetadata({ path: "/your-numbers", title: "Your numbers", catalogue: loadCatalogue() }),
};

export default function Page() {
  return <YourNumbersPage />;
}
