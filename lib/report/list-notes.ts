import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { Missing } from "@/lib/report/gap/missing";
import type { PlaceFilter } from "@/lib/report/question/place-filter";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import type { PartlyRead } from "@/lib/select/rank/reading";
import type { Said } from "@/lib/select/rank/statements";
import type { Verdict } from "@/lib/select/rank/verdict";
import type { RowFilter } from "@/lib/report/question/row-filter";

/** What is said of rows, of a list or of a whole view, as data; worded where it is printed. What does not apply is left out. */
export type ListNote =
  /** Nothing of it is ranked, because tables were read in part. */
  | { readonly kind: "read in part"; readonly partly: readonly PartlyRead[] }
  /** How far so many results compare. */
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly results: number }
  /** Sources print different numbers of one configuration. */
  | { readonly kind: "disagreement"; readonly said: Said }
  /** Why the axes of a metric stand apart. */
  | { readonly kind: "apart"; readonly board: Pick<Leaderboard, "panels" | "metric"> }
  /** Some of its values are bounds, which rank by the worst that they allow. */
  | { readonly kind: "bounds" }
  /** Each method appears once. */
  | { readonly kind: "first of each method" }
  /** Who has no result there, and why. */
  | { readonly kind: "missing"; readonly missing: readonly Missing[] }
  /** Some values are computed here. */
  | { readonly kind: "derived" }
  /** Papers of the topic whose sources say nothing. */
  | { readonly kind: "silent"; readonly papers: readonly RowOf<"papers">[] }
  /** Only some results are there, ranked among themselves. */
  | { readonly kind: "filter"; readonly filter: RowFilter }
  /** Only some comparison groups; `among` are the results whose names are meant. */
  | { readonly kind: "place"; readonly place: PlaceFilter; readonly among: readonly Result[] }
  /** Only rows that several methods share. */
  | { readonly kind: "shared rows" }
  /** The abstract of a paper reports no result, and claims this in words. */
  | { readonly kind: "claim"; readonly claim: RowOf<"claims">; readonly paper: RowOf<"papers"> }
  /** What a paper claims in words, said on its own page. */
  | { readonly kind: "own claim"; readonly claim: RowOf<"claims"> }
  /** A paper whose sources report nothing. */
  | { readonly kind: "nothing reported" }
  /** Methods that have no result. */
  | { readonly kind: "nothing to compare" };
