import type { Metadata } from "next";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { FewerStepsFigure } from "@/components/figure/fewer-steps-figure";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectFewerSteps } from "@/lib/select/fewer-steps";
import { readFrame } from "@/lib/view/embed-view";
import { searchOf, type PageSearch } from "@/lib/view/search";

export const metadata: Metadata = { title: "Fewer sampling steps", alternates: { canonical: "/" }, robots: { index: false } };

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const catalogue = loadCatalogue();
  const { view, problems } = readFrame(searchOf(await searchParams));
  return (
    <EmbedFrame frame={view} problems={problems} version={catalogue.version} href="/#fewer-steps">
      <FewerStepsFigure pairs={selectFewerSteps(catalogue)} />
    </EmbedFrame>
  );
}
