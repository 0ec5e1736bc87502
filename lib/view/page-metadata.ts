import type { Metadata } from "next";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { FORMAT_FACTS } from "./format-facts";
import { VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import { HOME_PREVIEW, previewMetadata } from "./preview-metadata";

interface PageFacts {
  /** Its path below the host, with the parameters that make it a page of its own. */
  readonly path: string;
  /** Its subject, for a sentence about its picture. */
  readonly title: string;
  readonly catalogue: Pick<Catalogue, "version" | "identity">;
  /** The page that its preview shows, `benchmarks/etth1`; that of the home page if it has no results of its own. */
  readonly preview?: string;
  /** Returns the URL of its content in each format; absent for a page that is not available as a file. */
  readonly hrefOf?: (format: ViewFormat) => string;
}

/**
 * Returns the metadata of a page for search engines, social networks and reference managers: its canonical URL, its picture, and its files. The page
 * sets its title and description itself.
 */
export function pageMetadata({
  path,
  title,
  catalogue,
  preview = HOME_PREVIEW,
  hrefOf,
}: PageFacts): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  const { openGraph, twitter } = previewMetadata(preview, catalogue, title);
  return {
    alternates: { canonical: path, ...(hrefOf && { types: alternatesOf(hrefOf) }) },
    openGraph: { ...openGraph, url: path },
    twitter,
  };
}

/** Returns formats by media type, because two formats may share one. */
function alternatesOf(hrefOf: (format: ViewFormat) => string): Record<string, { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const format of VIEW_FORMATS) {
    const { type, name } = FORMAT_FACTS[format];
    (types[type] ??= []).push({ url: hrefOf(format), title: name });
  }
  return types;
}
