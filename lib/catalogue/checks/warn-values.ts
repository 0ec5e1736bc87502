import type { Problem } from "@/lib/csv/problem";
import { groupBy } from "@/lib/catalogue/group";
import type { Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

type ResultRow = Located<RowOf<"results">>;

/** A value needs at least this many others to show what is usual. */
const FEWEST_OTHERS = 5;
/** A value is far from the others if all of them except one differ from it by more than this factor. */
const ALONE = 5;
/** It is also far if they differ by more than this factor and its distance from the median is at least FAR times the interquartile range. */
const RATHER_ALONE = 2.5;
const FAR = 3;
/**
 * In either case its distance from its neighbours must be this many times the usual one, because values such as memory sizes are far apart in
 * general.
 */
const APART = 4;
/** Percentages whose middle value is at least this are usually not fractions of one. */
const USUAL_PER_CENTS = 10;

/**
 * Warns about values that are unlikely for their metric: values far from all others of the same benchmark and metric (in the collection, in their
 * table, or of their method), as after swapping two columns, and fractions among percentages. Only the source shows whether they are right. Sizes are
 * not compared for ablations and summaries: a model without one of its parts is far from the others by intention.
 */
export function warnValues(rows: TableRows): readonly Problem[] {
  const metrics = new Map(rows.metrics.map(({ row }) => [row.metric_id, row]));
  const ofMetric = groupBy(rows.results, ({ row }) => row.metric_id);
  const groups = groupBy(rows.results, ({ row }) => JSON.stringify([row.benchmark_id, row.metric_id]));
  return [...groups.values()].flatMap((group) => {
    const metric = metrics.get(group[0]?.row.metric_id ?? "");
    if (metric === undefined) return [];
    const shares =
      metric.unit === "%" ? sharesAmong(group, group.length > 1 ? group : (ofMetric.get(metric.metric_id) ?? [])) : [];
    const main = group.filter(({ row }) => row.standing === "main");
    const groups =
      metric.kind === "absolute"
        ? [{ own: main, of: "" }, ...partsBy(main, "source_id", "in"), ...partsBy(main, "method_id", "of")]
        : [];
    // The whole collection is set last and so takes precedence; a value that is usual there can still be far from the others of its table or method.
    const far = new Map(
      groups
        .toReversed()
        .flatMap(({ own, of }) => farFrom(own).map((result) => [result, spanOf(result, own, of)] as const)),
    );
    return [
      ...shares.map((result) => warn(result, `a fraction among percentages of ${metric.metric_id}?`)),
      ...Array.from(far).flatMap(([result, why]) => (shares.includes(result) ? [] : [warn(result, why)])),
    ];
  });
}

function warn({ line, row }: ResultRow, why: string): Problem {
  const { text } = row.value;
  return {
    file: "results.csv",
    line,
    column: "value",
    found: `${text}, ${why}`,
    instead: `the value as the source prints it; if ${text} is right, a note that says so and repeats ${text}`,
  };
}

function sharesAmong(group: readonly ResultRow[], others: readonly ResultRow[]): readonly ResultRow[] {
  const isShare = ({ row }: ResultRow) => row.value.number !== 0 && Math.abs(row.value.number) <= 1;
  return group.filter(
    (result) =>
      isShare(result) &&
      !result.row.note?.includes(result.row.value.text) &&
      middleOf(numbersOf(others.filter((other) => other !== result))) >= USUAL_PER_CENTS,
  );
}

/** Returns the values far from all others. Compares by ratio if all numbers are positive, else by difference. */
function farFrom(group: readonly ResultRow[]): readonly ResultRow[] {
  if (group.length <= FEWEST_OTHERS) return [];
  const numbers = numbersOf(group);
  const byRatio = numbers.every((number) => number > 0);
  const sorted = group
    .map((result, at) => ({ result, size: byRatio ? Math.log(numbers[at] as number) : (numbers[at] as number) }))
    .toSorted((a, b) => a.size - b.size);
  const sizeAt = (share: number) => sorted[Math.floor(sorted.length * share)]?.size as number;
  const width = Math.max(sizeAt(0.75) - sizeAt(0.25), byRatio ? Math.log(1.1) : Number.EPSILON);
  const seconds = sorted.map(({ size }, at) => {
    const near = [-2, -1, 1, 2].flatMap((step) => sorted[at + step] ?? []).map((other) => Math.abs(other.size - size));
    return near.toSorted((a, b) => a - b)[1] ?? 0;
  });
  const usual = middleOf(seconds);
  return sorted.flatMap(({ result, size }, at) => {
    const second = seconds[at] as number;
    const isAside = Math.abs(size - sizeAt(0.5)) >= FAR * width;
    const isFar =
      second >= APART * usual &&
      (byRatio
        ? second > Math.log(isAside ? RATHER_ALONE : ALONE)
        : isAside && width > Number.EPSILON && second > FAR * width);
    return isFar && !result.row.note?.includes(result.row.value.text) ? [result] : [];
  });
}

const partsBy = (results: readonly ResultRow[], id: "source_id" | "method_id", word: string) =>
  Array.from(
    groupBy(results, ({ row }) => row[id]),
    ([name, own]) => ({ own, of: ` ${word} ${name}` }),
  );

function spanOf(result: ResultRow, group: readonly ResultRow[], of: string): string {
  const others = group.filter((other) => other !== result).toSorted((a, b) => a.row.value.number - b.row.value.number);
  const { benchmark_id, metric_id } = result.row;
  return `far from the ${others.length} others of ${metric_id} on ${benchmark_id}${of} (${others[0]?.row.value.text} to ${others.at(-1)?.row.value.text})`;
}

const numbersOf = (results: readonly ResultRow[]) => results.map(({ row }) => row.value.number);
const middleOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
