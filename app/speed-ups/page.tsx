import type { Metadata } from "next";
import { SpeedUpsPage } from "@/components/pages/speed-ups-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectSpeedUpRows, selectSpeedUpsInWords } from "@/lib/report/speed/speed-up-rows";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Claimed speed-ups",
  description:
    "Which papers claim a speed-up, and over which baselines: each claim as printed, with its receipt, and separately what others print.",
  ...pageMetadata({ path: "/speed-ups", title: "Claimed speed-ups", catalogue: loadCatalogue() }),
};

export default function Page() {
  return <SpeedUpsPage {...selectSpeedUpRows(loadCatalogue())} inWords={selectSpeedUpsInWords(loadCatalogue())} />;
}
