import type { Metadata } from "next";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { SpeedUpsFigure } from "@/components/figure/speed-ups-figure";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectSpeedUps } from "@/lib/select/claims";
import { readFrame } from "@/lib/view/embed-view";
import { searchOf, type PageSearch } from "@/lib/view/search";

export const metadata: Metadata = { title: "Claimed speed-ups", alternates: { canonical: "/" }, robots: { index: false } };

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const catalogue = loadCatalogue();
  const { view, problems } = readFrame(searchOf(await searchParams));
  return (
    <EmbedFrame frame={view} problems={problems} version={catalogue.version} href="/#speed-ups">
      <SpeedUpsFigure figures={selectSpeedUps(catalogue)} />
    </EmbedFrame>
  );
}
