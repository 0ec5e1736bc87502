import type { Metadata } from "next";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { versionedHref } from "@/lib/view/address/data-version";

/** The page whose picture shows the first results; pages without results of their own use it as their preview. */
export const HOME_PREVIEW = "home";

/** Returns the metadata about the picture of a page, `benchmarks/etth1`, for social networks. `title` is the page's subject; by default that is the collection. */
export function previewMetadata(
  page: string,
  { version, identity }: Pick<Catalogue, "version" | "identity">,
  title = identity.title,
): Pick<Metadata, "openGraph" | "twitter"> {
  const alt =
    page === HOME_PREVIEW
      ? "Results as papers report them, each with its method"
      : `Results of ${title} as papers report them`;
  const picture = {
    url: versionedHref(`/preview/${page}.png`, version),
    width: 1200,
    height: 630,
    type: "image/png",
    alt,
  };
  return {
    openGraph: { type: "website", siteName: identity.title, images: [picture] },
    twitter: { card: "summary_large_image", images: [{ url: picture.url, alt }] },
  };
}
