import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";
import { shortHash } from "@/lib/format/short-hash";
import { slug } from "@/lib/format/slug";

/** What goes with a chart into its picture and is not drawn in it. */
export interface PictureFacts {
  /** Metric with its direction, and how many results are drawn of how many. */
  readonly facts: string;
  /** The verdict over the results in words; empty where there is none. */
  readonly verdict: string;
  /** Address of the page that holds this chart alone, for frames on other sites; empty where there is none. */
  readonly embed: string;
}

/** A chart of either kind; where it has facts it can be taken as a picture. */
export type Drawable = (Series | ScatterSeries) & { readonly picture?: PictureFacts | undefined };

/** The forms in which a reader may take a picture; `square` is a PNG of 1080 by 1080 px, and a PDF has its texts as outlines. */
export const FORMS = ["svg", "png", "square", "pdf"] as const;
export type Form = (typeof FORMS)[number];

/** As they are called on their buttons. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { svg: "SVG", png: "PNG", square: "square", pdf: "PDF" };

export type PictureTheme = "light" | "dark";

/** Characters of a chart's name in the name of its file: file systems and mail programs cut longer ones in their own ways. */
const LONGEST = 120;

interface PictureOf {
  /** Names of the collection and of the chart. */
  readonly site: string;
  readonly name: string;
  /** The query of the page, without the version of the data: what was chosen of the chart that its name does not say. Empty for the page as it opens. */
  readonly chosen: string;
}

/** "as-reported-fid-on-imagenet-256x256-square-dark.png"; a chart of a page that somebody chose something on has seven letters more, which are those of every such picture. */
export function pictureFileName({ site, name, chosen }: PictureOf, form: Form, theme: PictureTheme, hasOutlines = false): string {
  const words = slug(name).slice(0, LONGEST).replace(/-$/, "");
  const parts = [slug(site), words, chosen === "" ? "" : shortHash(chosen), form === "square" ? form : "", hasOutlines && form === "svg" ? "outlines" : "", theme].filter(Boolean);
  return `${parts.join("-")}.${form === "square" ? "png" : form}`;
}
