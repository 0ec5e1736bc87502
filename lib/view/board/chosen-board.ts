import { axisWords } from "@/lib/format/axis-words";
import { MOST_AT_FIRST } from "@/lib/report/leaderboard/shown";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import type { ShownBoard } from "./shown-board";

/** Returns the board of a group as the page of its benchmark shows it in full. */
export const chosenBoard = (
  { boardOf, view }: Pick<BenchmarkModel, "boardOf" | "view">,
  { board }: ReportGroup,
): ShownBoard => boardOf(board, { ...view, rows: view.rows === "all" ? null : MOST_AT_FIRST });

/** Returns the caption of that board, for screen readers. */
export const chosenCaption = (
  { metric, benchmark }: { readonly metric: { readonly name: string }; readonly benchmark: { readonly name: string } },
  { parts }: Pick<ReportGroup, "parts">,
) => [`${metric.name} on ${benchmark.name}`, axisWords(parts)].filter(Boolean).join(", ");
