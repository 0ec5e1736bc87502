import type { Metadata } from "next";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { FORMAT_FACTS } from "./format-facts";
import { VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import { HOME_PREVIEW, previewMetadata } from "./preview-metadata";

interface PageFacts {
  /** Its address below the host, with what makes it another page than without. */
  readonly path: string;
  /** What it is about, in a sentence about its picture. */
  readonly title: string;
  readonly catalogue: Pick<Catalogue, "version" | "identity">;
  /** The page that its preview shows, `benchmarks/etth1`; that of the first page where it has no results of its own. */
  readonly preview?: string;
  /** The address of what it shows in each format; left out for a page that is not there as a file. */
  readonly hrefOf?: (format: ViewFormat) => string;
}

/** What search engines, networks and readers of references are told of a page: its one address, its picture, and the files of it. Title and description are the page's own. */
export function pageMetadata({ path, title, catalogue, preview = HOME_PREVIEW, hrefOf }: PageFacts): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  const { openGraph, twitter } = previewMetadata(preview, catalogue, title);
  return { alternates: { canonical: path, ...(hrefOf && { types: alternatesOf(hrefOf) }) }, openGraph: { ...openGraph, url: path }, twitter };
}

/** Formats by media type, since two may share one. */
function alternatesOf(hrefOf: (format: ViewFormat) => string): Record<string, { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const format of VIEW_FORMATS) {
    const { type, name } = FORMAT_FACTS[format];
    (types[type] ??= []).push({ url: hrefOf(format), title: name });
  }
  return types;
}
