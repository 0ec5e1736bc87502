import type { Spread } from "@/lib/readers/reading";
import { UNIT } from "./numeral";
import { spreadKind } from "./spread-kind";

export interface Label {
  /** The label without arrow and unit. */
  readonly name: string;
  readonly unit: string | null;
  readonly direction: "lower" | "higher" | null;
  /** The kind of spread that follows ± in this column, if the header says so: "Acc ± std". */
  readonly spread: Spread["kind"];
}

const LOWER = /↓|\((?:lower|smaller)(?: is better)?\)|lower is better/i;
const HIGHER = /↑|\((?:higher|larger|greater)(?: is better)?\)|higher is better/i;
const UNIT_WORDS = `${UNIT}|seconds?|minutes?|hours?|milliseconds?|bits?/dim|images/s(?:ec)?|img/s|it/s|tokens/s|samples/s|USD|EUR`;
const IN_BRACKETS = new RegExp(String.raw`\s*[(\[]\s*(?:in\s+)?(${UNIT_WORDS}|[$€£])\s*[)\]]\s*$`, "u");

/** Reads a header label: "FID ↓", "Acc. (%)", "Time [s]". Both arrows in one label give no direction. */
export function readLabel(text: string): Label {
  const [isLower, isHigher] = [LOWER.test(text), HIGHER.test(text)];
  const [, before, behind] = /^(.*\S)\s*(?:±|\+\/-)\s*(.*)$/.exec(text) ?? [];
  const plain = (before ?? text)
    .replace(new RegExp(LOWER.source, "gi"), " ")
    .replace(new RegExp(HIGHER.source, "gi"), " ")
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const unit = IN_BRACKETS.exec(plain)?.[1] ?? (/%$/.test(plain) ? "%" : null);
  const name = plain.replace(IN_BRACKETS, "").replace(/\s*%$/, "").trim();
  return {
    name: name === "" ? plain : name,
    unit,
    direction: isLower === isHigher ? null : isLower ? "lower" : "higher",
    spread: spreadKind(behind ?? ""),
  };
}
