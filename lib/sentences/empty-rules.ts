import type { EmptyReason } from "@/lib/report/gap/missing-reason";

/** The meaning of each reason for a gap; a new reason without words fails the type check. */
export const EMPTY_RULES: Readonly<Record<EmptyReason, string>> = {
  "not in this abstract": "The method has other results on the benchmark, all from abstracts, but none in this metric.",
  "not in the sources read":
    "The method has other results on the benchmark, but none in this metric in the sources that were read.",
  "source read in part":
    "The method has other results on the benchmark, and a source of them was read in part: it may print one that is not in the collection.",
  "stated without a number": "The abstract names the benchmark and claims something there in words.",
  "only as a ratio":
    "The metric is absolute, but everything reported about the method there is relative to something else.",
  "not applicable": "The metric is relative, and the method is what others are relative to.",
  "left out by the choice of sources":
    "The method has a result here, but from a kind of source that the reader has left out.",
  "left out by the filter":
    "The method has a result here, but the reader’s filter of families, origins, sizes or years leaves it out.",
  "only under other conditions":
    "The method has this metric on the benchmark, but with another value of a condition that must match, such as another horizon.",
  "only over another baseline":
    "The metric is relative, and what is reported about the method is relative to something other than this row.",
  "in none of the sources read":
    "Of all the methods on the board, none has this metric in this row in the sources that were read.",
};
