import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type { Missing } from "@/lib/report/gap/missing";
import type { PlaceFilter } from "@/lib/report/question/place-filter";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import type { PartlyRead } from "@/lib/select/rank/reading";
import type { Said } from "@/lib/select/rank/statements";
import type { Verdict } from "@/lib/select/rank/verdict";
import type { RowFilter } from "@/lib/report/question/row-filter";

/** A note on rows, on a list or on a whole view, as data; it is put into words where it is printed. Notes that do not apply are left out. */
export type ListNote =
  /** Nothing is ranked, because tables were read in part. */
  | { readonly kind: "read in part"; readonly partly: readonly PartlyRead[] }
  /** The verdict on the comparability of a number of results. */
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly results: number }
  /** Sources print different numbers of one configuration. */
  | { readonly kind: "disagreement"; readonly said: Said }
  /** Why the axes of a metric are kept apart. */
  | { readonly kind: "apart"; readonly board: Pick<Leaderboard, "panels" | "metric"> }
  /** Some of the values are bounds, which rank by the worst value that they allow. */
  | { readonly kind: "bounds" }
  /** Each method appears once. */
  | { readonly kind: "first of each method" }
  /** Which methods or papers have no result, and why. */
  | { readonly kind: "missing"; readonly missing: readonly Missing[] }
  /** Some values are computed here. */
  | { readonly kind: "derived" }
  /** Papers of the topic whose sources report nothing. */
  | { readonly kind: "silent"; readonly papers: readonly RowOf<"papers">[] }
  /** Only some results are included, ranked among themselves. */
  | { readonly kind: "filter"; readonly filter: RowFilter }
  /** Only some comparison groups are included; `among` are the results from which the names of the choices are taken. */
  | { readonly kind: "place"; readonly place: PlaceFilter; readonly among: readonly Result[] }
  /** Only rows that several methods share are included. */
  | { readonly kind: "shared rows" }
  /** The abstract of a paper reports no result, and makes this claim in words. */
  | { readonly kind: "claim"; readonly claim: RowOf<"claims">; readonly paper: RowOf<"papers"> }
  /** The claim of a paper in words, on its own page. */
  | { readonly kind: "own claim"; readonly claim: RowOf<"claims"> }
  /** A paper whose sources report nothing. */
  | { readonly kind: "nothing reported" }
  /** Methods that have no result. */
  | { readonly kind: "nothing to compare" };
