import type { Column, Head } from "./columns";
import { mostly } from "./columns";
import { isForecastError, isMetricWord } from "./metric-words";
import { readLabel } from "./read-label";
import { headWord } from "./words";
import { least } from "@/lib/numerals/least";

/** The meaning of the cells in a column. */
export type Role =
  | { readonly kind: "model" | "benchmark" | "metric" | "configuration" | "value" | "spread" | "direction" | "nothing" }
  /** A `numbered` cell is named with its number: "seed 3". */
  | { readonly kind: "numbered" | "condition"; readonly id: string }
  | { readonly kind: "left-out"; readonly why: string };

export interface Roles {
  readonly roles: readonly Role[];
  readonly notes: readonly string[];
}

/** Horizons that forecasting papers print without naming them. */
const HORIZONS = new Set(["12", "18", "24", "36", "48", "60", "96", "192", "336", "720", "3", "6", "8", "14"]);

/** Conditions that are counts. If most numbers of such a column have decimals, its name means something else ("Depth", "SEED"). */
const COUNTS: ReadonlySet<string> = new Set([
  "horizon",
  "look-back",
  "shots",
  "steps",
  "epochs",
  "batch-size",
  "training-steps",
  "layers",
  "context-length",
  "resolution",
]);
const COUNT = /^\d[\d,]*(?:\.0+)?\s*[kKMB]?$|^\D*$|^\d+\s*[x×]\s*\d+$/;
const IN_PLACES = /^places/;

const AVERAGE = /^(?:avg\.?|average|mean|all)$/i;

/** Assigns a role to each column: by its header word first, and by its cells if the header says nothing. */
export function assignRoles({ columns, levels }: Head): Roles {
  const notes: string[] = [];
  const firstValue = columns.find((column) => byHead(column)?.kind === "value")?.at ?? columns.length;
  const roles: (Role | null)[] = columns.map((column) => byHead(column) ?? byCells(column, columns, firstValue, notes));
  const has = (kind: Role["kind"]) =>
    roles.some((role) => role?.kind === kind) ||
    levels.some((level) => level !== null && headWord(level)?.kind === kind);

  const open = columns.filter(({ at }) => roles[at] === null);
  for (const column of open)
    if (mostly(column.words, isMetricWord) && !has("metric")) roles[column.at] = { kind: "metric" };
  const left = open.filter(({ at }) => roles[at] === null);
  const nameless = left.filter(({ name }) => name === "");
  if (!has("model")) {
    const model =
      nameless.length > 1 && !has("benchmark")
        ? nameless[1]
        : (nameless[0] ??
          (left[0]?.at === least(columns.filter(({ texts, numbers }) => texts + numbers > 0).map(({ at }) => at))
            ? left[0]
            : undefined));
    if (model && !(has("benchmark") && model.name !== "")) {
      roles[model.at] = { kind: "model" };
      if (model.name !== "") notes.push(`Column ${model.at + 1}, "${model.name}", was read as the model.`);
      else if (nameless.length === 1)
        notes.push(
          `Column ${model.at + 1} has no name; its words, such as "${model.words[0] ?? ""}", were read as models.`,
        );
    }
  }
  for (const { at, name } of left) {
    if (roles[at] !== null) continue;
    if (name !== "") roles[at] = { kind: "condition", id: readLabel(name).name };
    else roles[at] = has("benchmark") ? { kind: "condition", id: `column ${at + 1}` } : { kind: "benchmark" };
  }
  return { roles: roles.map((role) => role ?? { kind: "nothing" }), notes };
}

/** Returns the role that the header word implies; null if the header does not say enough. */
function byHead(column: Column): Role | null {
  const { name, numbers, texts, words, isWhole } = column;
  if (numbers + texts === 0) {
    const word = headWord(readLabel(name).name);
    return name === "" ? { kind: "nothing" } : word?.kind === "condition" ? word : { kind: "value" };
  }
  if (numbers === 0 && words.every((word) => /^[±↑↓]$/.test(word))) return { kind: "direction" };
  if (name === "") return null;
  const isText = texts > numbers;
  const said = [...new Set(column.labels.filter((label) => label !== ""))];
  const top = headWord(readLabel(said[0] ?? name).name);
  if (top?.kind === "left-out" && numbers > 0 && (isWhole || !IN_PLACES.test(top.why))) return top;
  // Below the header of a group, every word is a part of that group: MME / Position.
  if (said.length > 1 && !isText && top?.kind !== "condition") return { kind: "value" };
  if (/^#$/.test(name.trim()) && isWhole) return { kind: "left-out", why: "ranks, not results" };
  const label = readLabel(name).name;
  const word = headWord(label);
  switch (word?.kind) {
    case "metric":
      return isText ? { kind: "metric" } : { kind: "value" };
    case "model":
    case "benchmark":
      return isText || isWhole ? { kind: word.kind } : { kind: "value" };
    case "configuration":
      return { kind: "configuration" };
    case "numbered":
      return isText || isWhole ? { kind: "numbered", id: label } : { kind: "value" };
    case "spread":
      return numbers > 0 ? { kind: "spread" } : { kind: "condition", id: label };
    case "condition":
      return isText || !COUNTS.has(word.id) || words.filter((text) => COUNT.test(text)).length * 2 > words.length
        ? { kind: "condition", id: word.id }
        : { kind: "value" };
    case "left-out":
      return numbers > 0 ? { kind: "value" } : { kind: "condition", id: label };
    default:
      return isText && !(numbers > 0 && isMetricWord(label)) ? null : { kind: "value" };
  }
}

/** Returns the role of a column without a name. Numbers before the first column of results are conditions of their rows. */
function byCells(column: Column, columns: readonly Column[], firstValue: number, notes: string[]): Role | null {
  const { at, texts, numbers, words, isWhole } = column;
  if (texts > numbers || column.name !== "") return null;
  if (at > firstValue) return { kind: "value" };
  if (
    at === 0 &&
    isWhole &&
    words.every((word, place) => Number(word) === Number(words[0]) + place) &&
    words.length > 1
  )
    return { kind: "left-out", why: "numbers of the rows" };
  const isForecast = columns.some(({ labels }) => labels.some(isForecastError));
  const numerals = words.filter((word) => /^\d+$/.test(word));
  if (
    isForecast &&
    numerals.length > 0 &&
    numerals.every((word) => HORIZONS.has(word)) &&
    words.every((word) => /^\d+$/.test(word) || AVERAGE.test(word))
  ) {
    notes.push(`Column ${at + 1} has no name; its ${numerals.slice(0, 4).join(", ")} were read as the horizon.`);
    return { kind: "condition", id: "horizon" };
  }
  return { kind: "condition", id: `column ${at + 1}` };
}
