import type { Reading } from "@/lib/readers/reading";

/** Returns each row as one line, so that a test fits on a screen: "model | configuration | benchmark | metric | value | conditions". */
export const shortRows = ({ rows }: Reading): readonly string[] =>
  rows.map(
    ({ model, configuration, benchmark, metric, value, spread, unit, direction, conditions, marks, qualifier }) =>
      [
        [model, configuration].filter((part) => part !== "").join(", "),
        benchmark,
        `${metric}${direction === null ? "" : direction === "lower" ? " ↓" : " ↑"}`,
        `${qualifier === undefined ? "" : `${qualifier} `}${value}${unit ?? ""}${spread ? ` ± ${spread.printed} ${spread.kind}` : ""}${marks ? ` {${marks.join(", ")}}` : ""}`,
        Object.entries(conditions)
          .map(([id, text]) => `${id} ${text}`)
          .join(", "),
      ]
        .join(" | ")
        .trim(),
  );
