import type { Metadata } from "next";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { SpeedUpsFigure } from "@/components/figures/speed-ups-figure";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { readVersion } from "@/lib/view/address/data-version";
import { readFrame } from "@/lib/view/views/embed-view";
import { homeHref } from "@/lib/view/views/home-view";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = { title: "Claimed speed-ups", alternates: { canonical: "/", types: { "application/json+oembed": oEmbedHref("/embed/speed-ups") } }, robots: { index: false } };

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const search = searchOf(await searchParams);
  const { view, problems } = readFrame(search);
  const { asked } = readVersion(search);
  const whole = loadCatalogue();
  const catalogue = ofKinds(whole, view.kinds);
  return (
    <EmbedFrame frame={view} problems={problems} asked={asked} data={catalogue} href={`${homeHref(view)}#speed-ups`} about={whole.identity.title}>
      <SpeedUpsFigure results={selectSpeedUps(catalogue)} kinds={view.kinds} />
    </EmbedFrame>
  );
}
