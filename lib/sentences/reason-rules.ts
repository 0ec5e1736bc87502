import type { Reason } from "@/lib/select/rank/reasons";
import type { Verdict } from "@/lib/select/rank/verdict";

/** The meaning and weight of a reason for a verdict. */
export interface ReasonRule {
  /** The reason as a heading: "Baselines differ". */
  readonly name: string;
  readonly rule: string;
  /** The verdicts that it can lead to, most serious first. */
  readonly leadsTo: readonly Exclude<Verdict["kind"], "comparable">[];
}

/** A rule for each kind of reason; a new kind without one fails the type check. */
export const REASON_RULES: Readonly<Record<Reason["kind"], ReasonRule>> = {
  "benchmarks differ": {
    name: "Benchmarks differ",
    rule: "The numbers answer different questions, whatever they are called.",
    leadsTo: ["not comparable"],
  },
  "metrics differ": {
    name: "Metrics differ",
    rule: "The numbers count different things, even where both are errors.",
    leadsTo: ["not comparable"],
  },
  "baselines differ": {
    name: "Baselines differ",
    rule: "The metric is relative, such as a speed-up, and each number says how far its method is from another one.",
    leadsTo: ["not comparable"],
  },
  "standings differ": {
    name: "Ablations or summaries",
    rule: "One is the method itself; the other is the method with a part removed, or an average of other results. Ablations from different tables are kept apart too.",
    leadsTo: ["not comparable"],
  },
  "condition differs": {
    name: "A condition differs",
    rule: "Both state the condition, with different values. What follows depends on the condition: one that must match keeps them apart; one that is a caveat is stated beside them.",
    leadsTo: ["not comparable", "with caveats"],
  },
  "one-sided": {
    name: "A condition is stated on one side only",
    rule: "Nobody can say whether it is the same for the other one, so nothing is assumed.",
    leadsTo: ["with caveats"],
  },
  "partly stated": {
    name: "A condition is stated for some results only",
    rule: "The same for more than two results, with the number of those that state it.",
    leadsTo: ["with caveats"],
  },
  "origins differ": {
    name: "Different people measured",
    rule: "Authors measure their own method, others measure it again, and some only repeat a number. Such values are shown side by side, and the difference is stated.",
    leadsTo: ["with caveats"],
  },
  "kinds differ": {
    name: "Kinds of source differ",
    rule: "A summary rounds and selects; a table states its conditions. This is mentioned only if the origins are the same.",
    leadsTo: ["with caveats"],
  },
};

/** The kinds of reason, by weight. */
export const REASON_KINDS = Object.keys(REASON_RULES) as readonly Reason["kind"][];
