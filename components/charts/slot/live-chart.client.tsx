"use client";
import type { Drawable } from "@/lib/view/chart/picture";
import { drawRanked } from "@/components/charts/ranked/ranked-chart.client";
import { drawScatter } from "@/components/charts/scatter/scatter-chart.client";

/** Draws a chart of either kind. Both are in one script: two scripts would each contain their shared code, which is four fifths. */
export const draw = (drawable: Drawable) => (drawable.kind === "rows" ? drawRanked(drawable) : drawScatter(drawable));
