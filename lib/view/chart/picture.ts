import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";
import { shortHash } from "@/lib/format/short-hash";
import { slug } from "@/lib/format/slug";

/** The texts that accompany the picture of a chart and are not drawn in the chart. */
export interface PictureFacts {
  /** The metric with its direction, and how many results are drawn. */
  readonly facts: string;
  /** The verdict on the results in words; empty if there is none. */
  readonly verdict: string;
  /** The path of the page that holds only this chart, for frames on other sites; empty if there is none. */
  readonly embed: string;
}

/** A chart of either kind; if it has facts, it can be saved as a picture. */
export type Drawable = (Series | ScatterSeries) & { readonly picture?: PictureFacts | undefined };

/** The forms in which a reader can save a picture; `square` is a PNG of 1080 by 1080 px, and a PDF has its texts as outlines. */
export const FORMS = ["svg", "png", "square", "pdf"] as const;
export type Form = (typeof FORMS)[number];

/** Their names on buttons. */
export const FORM_NAMES: Readonly<Record<Form, string>> = { svg: "SVG", png: "PNG", square: "square", pdf: "PDF" };

export type PictureTheme = "light" | "dark";

/** The most characters of a chart's name in the name of its file: file systems and mail programs cut longer names in different ways. */
const LONGEST = 120;

interface PictureOf {
  /** The names of the collection and of the chart. */
  readonly site: string;
  readonly name: string;
  /** The query of the page, without the data version: choices that the name of the chart does not show. Empty for the default page. */
  readonly chosen: string;
}

/**
 * Returns the name of a picture: "as-reported-fid-on-imagenet-256x256-square-dark.png". If a reader made choices on the page, the name also has a
 * hash of seven characters, which is the same for the same choices.
 */
export function pictureFileName({ site, name, chosen }: PictureOf, form: Form, theme: PictureTheme, hasOutlines = false): string {
  const words = slug(name).slice(0, LONGEST).replace(/-$/, "");
  const parts = [slug(site), words, chosen === "" ? "" : shortHash(chosen), form === "square" ? form : "", hasOutlines && form === "svg" ? "outlines" : "", theme].filter(Boolean);
  return `${parts.join("-")}.${form === "square" ? "png" : form}`;
}
