import { WHOLE_BENCHMARK, type BenchmarkQuestion } from "@/lib/report/leaderboard/benchmark";
import { GROUPINGS, ROWS } from "@/lib/report/leaderboard/shown";
import type { Fields } from "./field";
import { choiceField } from "./field-kinds";
import { KIND_FIELD } from "./kind-field";

/** `auto` is logarithmic if the values span a large factor, and linear otherwise. */
export const SCALES = ["auto", "linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** The display choices of a leaderboard, on its page and in a frame. */
export interface LeaderboardView extends Pick<BenchmarkQuestion, "kinds" | "rows" | "group"> {
  readonly scale: Scale;
}

export const LEADERBOARD_FIELDS: Fields<LeaderboardView> = {
  kinds: KIND_FIELD,
  rows: choiceField(
    "rows",
    { label: "Rows", description: "top: for an axis with many results, the first of each method; all: every result." },
    ROWS,
    WHOLE_BENCHMARK.rows,
  ),
  group: choiceField(
    "group",
    { label: "Groups", description: "Rows by the paper that reports them, by family of method, or not grouped." },
    GROUPINGS,
    WHOLE_BENCHMARK.group,
  ),
  scale: choiceField("scale", { label: "Axis", description: "The axis of the charts." }, SCALES, "auto"),
};
