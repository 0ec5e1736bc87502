"use client";
import type { Drawable } from "@/lib/view/chart/picture";
import { drawRanked } from "./ranked-chart.client";
import { drawScatter } from "./scatter-chart.client";

/** A chart of either kind. One script for both: of two, each would carry what they share, which is four fifths. */
export const draw = (drawable: Drawable) => (drawable.kind === "rows" ? drawRanked(drawable) : drawScatter(drawable));
