import type { Metadata } from "next";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { FewerStepsFigure } from "@/components/figures/fewer-steps-figure";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { readVersion } from "@/lib/view/address/data-version";
import { readFrame } from "@/lib/view/views/embed-view";
import { homeHref } from "@/lib/view/views/home-view";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = { title: "Fewer sampling steps", alternates: { canonical: "/", types: { "application/json+oembed": oEmbedHref("/embed/fewer-steps") } }, robots: { index: false } };

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const search = searchOf(await searchParams);
  const { view, problems } = readFrame(search);
  const { asked } = readVersion(search);
  const whole = loadCatalogue();
  const catalogue = ofKinds(whole, view.kinds);
  return (
    <EmbedFrame frame={view} problems={problems} asked={asked} data={catalogue} href={`${homeHref(view)}#fewer-steps`} about={whole.identity.title}>
      <FewerStepsFigure pairs={selectFewerSteps(catalogue)} kinds={view.kinds} />
    </EmbedFrame>
  );
}
