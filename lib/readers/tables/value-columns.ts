import type { Spread } from "@/lib/readers/reading";
import type { Head } from "./columns";
import type { Role } from "./column-roles";
import { isForecastError, isMetricWord } from "./metric-words";
import { readLabel, type Label } from "./read-label";
import { folded, headWord } from "./words";
import { greatest } from "@/lib/numerals/greatest";

/** The information that the header gives about each number of a column. */
export interface ValueColumn {
  readonly at: number;
  readonly model: readonly string[];
  readonly benchmark: readonly string[];
  readonly metric: readonly string[];
  readonly conditions: Readonly<Record<string, string>>;
  readonly unit: string | null;
  readonly direction: "lower" | "higher" | null;
  readonly spread: Spread["kind"];
}

type Part = "model" | "benchmark" | "metric" | "none" | { readonly condition: string };

export interface ValueColumns {
  readonly columns: readonly ValueColumn[];
  readonly notes: readonly string[];
}

/** Reads the headers of the result columns: each label is a model, a benchmark, a metric or a condition. */
export function readValueColumns({ columns, levels }: Head, roles: readonly Role[]): ValueColumns {
  const has = (kind: Role["kind"]) => roles.some((role) => role.kind === kind);
  const values = columns.filter(({ at }) => roles[at]?.kind === "value");
  // In a table with one result per row, "value" names nothing.
  const isLong = has("metric") && values.some(({ name }) => headWord(readLabel(name).name)?.kind === "value");
  const paths = values.map(({ at, labels }) => ({
    at,
    labels: labels.map((label, level) => (labels[level - 1] === label ? "" : label)),
  }));
  const split = splitJoined(paths.map(({ labels }) => labels));
  const count = greatest(
    split.map((labels) => labels.length),
    levels.length,
  );
  const level = (at: number) => split.map((labels) => labels[at] ?? "").filter((label) => label !== "");
  const isForecast = split.flat().some((label) => isForecastError(readLabel(label).name));
  const kinds = Array.from({ length: count }, (_, at) => kindOfLevel(level(at), levels[at] ?? null, isForecast));
  // In a header of one row, an unknown word next to a metric is another metric, not a benchmark.
  if (kinds.filter((kind, at) => level(at).length > 0).length === 1)
    for (const [at, kind] of kinds.entries()) if (kind === "mixed") kinds[at] = "metric";
  const unknown = kinds.includes("unknown") ? unknownPart(has, kinds, isLong, values.length) : null;

  const found = paths.map(({ at }, place): ValueColumn => {
    const parts: Record<"model" | "benchmark" | "metric", string[]> = { model: [], benchmark: [], metric: [] };
    const conditions: Record<string, string> = {};
    const said = (split[place] ?? []).map(readLabel);
    for (const [level, label] of said.entries()) {
      if (label.name === "") continue;
      const part = partOf(label, kinds[level] ?? "unknown", unknown?.part ?? "metric", isLong);
      if (typeof part === "object") conditions[part.condition] = label.name.replace(/\s*-?\s*shots?$/i, "");
      else if (part !== "none") parts[part].push(label.name);
    }
    return {
      at,
      ...parts,
      conditions,
      unit: said.map(({ unit }) => unit).findLast((unit) => unit !== null) ?? null,
      direction: said.map(({ direction }) => direction).findLast((direction) => direction !== null) ?? null,
      spread: said.map(({ spread }) => spread).findLast((spread) => spread !== "not-stated") ?? "not-stated",
    };
  });
  const names = [...new Set(found.flatMap((column) => (unknown ? column[unknown.part] : [])))];
  return { columns: found, notes: unknown?.isGuess && names.length > 0 ? [guessNote(names, unknown.part)] : [] };
}

function guessNote(names: readonly string[], part: string): string {
  const quoted = names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(", ");
  if (names.length === 1) return `The header does not say what ${quoted} is; it was read as a ${part}.`;
  return `The header does not say what ${quoted}${names.length > 3 ? " and so on" : ""} are; they were read as ${part}s.`;
}

type Kind = Part | "unknown" | "mixed";

function kindOfLevel(labels: readonly string[], level: string | null, isForecast: boolean): Kind {
  const word = level === null ? null : headWord(level);
  if (word?.kind === "model" || word?.kind === "benchmark" || word?.kind === "metric") return word.kind;
  if (word?.kind === "condition") return { condition: word.id };
  if (labels.length > 0 && labels.every((label) => /^\d+\s*-?\s*shots?$/i.test(label))) return { condition: "shots" };
  if (
    isForecast &&
    labels.length > 0 &&
    labels.every((label) => /^(?:\d{1,4}|avg\.?|average)$/i.test(label)) &&
    labels.some((label) => /^\d/.test(label))
  )
    return { condition: "horizon" };
  const metrics = labels.filter((label) => isMetricWord(readLabel(label).name)).length;
  if (labels.length > 0 && metrics * 2 > labels.length) return "metric";
  return metrics > 0 ? "mixed" : "unknown";
}

function partOf({ name }: Label, kind: Kind, unknown: Exclude<Part, object | "none">, isLong: boolean): Part {
  if (isLong && headWord(name)?.kind === "value") return "none";
  if (!isLong && SCORE.test(name) && (kind === "unknown" || kind === "mixed")) return "metric";
  if (kind === "mixed") return isMetricWord(name) ? "metric" : unknown === "metric" ? "benchmark" : unknown;
  return kind === "unknown" ? unknown : kind;
}

/** Decides the meaning of labels of no known kind: whatever the rows do not name. It is a guess if more than one thing is missing. */
function unknownPart(
  has: (kind: Role["kind"]) => boolean,
  kinds: readonly Kind[],
  isLong: boolean,
  values: number,
): { readonly part: "model" | "benchmark" | "metric"; readonly isGuess: boolean } {
  const known = (kind: "model" | "benchmark" | "metric") => has(kind) || kinds.includes(kind);
  if (isLong) return { part: "benchmark", isGuess: values > 1 };
  if (!known("model")) return { part: "model", isGuess: !(known("metric") && known("benchmark")) };
  if (!known("benchmark")) return { part: "benchmark", isGuess: true };
  return { part: known("metric") ? "benchmark" : "metric", isGuess: known("metric") };
}

/** If every column is of the form "S-Mamba/MSE", it has two labels. A logger prefix ("val/mse") is not a model. */
function splitJoined(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined = paths.map((labels) => {
    const said = labels.filter((label) => label !== "");
    const [, first, last] = (said.length === 1 && JOINED.exec(said[0] as string)) || [];
    return first !== undefined &&
      last !== undefined &&
      !LOGGERS.has(folded(first)) &&
      isMetricWord(readLabel(last).name)
      ? [first, last]
      : null;
  });
  return joined.length > 0 && joined.every((pair) => pair !== null) ? joined : paths;
}

const SCORE = /^(?:scores?|results?|values?)$/i;
const JOINED = /^(.+?)\s*(?:\/| - |: |\|)\s*([^/|]+)$/;
const LOGGERS: ReadonlySet<string> = new Set([
  "val",
  "valid",
  "validation",
  "train",
  "test",
  "eval",
  "metrics",
  "eval metrics",
  "lr",
  "x",
]);
