import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";
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

/** "as-reported-fid-on-imagenet-256x256-square-dark.png", from the names of a collection and a chart. */
export function pictureFileName(site: string, name: string, form: Form, theme: PictureTheme, hasOutlines = false): string {
  const words = slug(name).slice(0, LONGEST).replace(/-$/, "");
  const parts = [slug(site), words, form === "square" ? form : "", hasOutlines && form === "svg" ? "outlines" : "", theme].filter(Boolean);
  return `${parts.join("-")}.${form === "square" ? "png" : form}`;
}
