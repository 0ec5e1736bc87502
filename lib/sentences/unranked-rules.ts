import type { Unranked } from "@/lib/tables/judgements";

/** The meaning of each reason for having no rank; a new reason without words fails the type check. */
export const UNRANKED_RULES: Readonly<Record<Unranked, string>> = {
  "under another":
    "Another result stands for the same configuration: its authors’ own or, if there is none, one measured again. A quotation never counts twice.",
  reference: "It is not a method, such as real images or a validation set. In charts it is a line.",
  ablation: "It is the method with a part removed or replaced.",
  summary: "It is made from other results, such as a count of wins.",
  "open bound": "It is printed as a bound that allows any worse value, such as “over 3” where lower is better.",
  "no direction": "Neither more nor less of the metric is better.",
  "read in part":
    "A table of its comparison group was read in part, so nothing there is ranked, and no result there is called best.",
};
