import type { ScatterSeries } from "./scatter-series";
import type { Series } from "./series";

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
