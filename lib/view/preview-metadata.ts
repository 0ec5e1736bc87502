import type { Metadata } from "next";
import { versionedHref } from "./data-version";
import type { Catalogue } from "@/lib/catalogue/catalogue";

/** What networks are told of a page that has a preview, `benchmarks/etth1`; its title and description are those of the page. */
export function previewMetadata(page: string, { version, identity }: Pick<Catalogue, "version" | "identity">): Pick<Metadata, "openGraph" | "twitter"> {
  const picture = { url: versionedHref(`/preview/${page}.png`, version), width: 1200, height: 630, type: "image/png" };
  return { openGraph: { type: "website", siteName: identity.title, images: [picture] }, twitter: { card: "summary_large_image" } };
}
