import type { Metadata } from "next";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { versionedHref } from "@/lib/view/address/data-version";

/** The page that has the picture of the first results; what has no results of its own shows it where it is linked. */
export const HOME_PREVIEW = "home";

/** What networks are told of the picture of a page, `benchmarks/etth1`, which is about `title`; the collection itself where nothing is named. */
export function previewMetadata(page: string, { version, identity }: Pick<Catalogue, "version" | "identity">, title = identity.title): Pick<Metadata, "openGraph" | "twitter"> {
  const alt = page === HOME_PREVIEW ? "Results as papers report them, each with its method" : `Results of ${title} as papers report them`;
  const picture = { url: versionedHref(`/preview/${page}.png`, version), width: 1200, height: 630, type: "image/png", alt };
  return { openGraph: { type: "website", siteName: identity.title, images: [picture] }, twitter: { card: "summary_large_image", images: [{ url: picture.url, alt }] } };
}
