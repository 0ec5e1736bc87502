import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printSetting, printValue } from "@/lib/format/result";
import { directionWords, inSentence } from "@/lib/format/words";
import { numberOf } from "@/lib/numerals/number-of";
import type { Ranked } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import type { Scale } from "@/lib/view/fields/leaderboard-fields";
import { tightAxis, type Ends } from "./closer-axis";
import type { Facing } from "./facings";
import { axisLabel, markedResult, markOf, receiptOf } from "./series";
import { FEWEST_MARKS, type ChartChoice, type ChartDraft } from "./shown-chart";

type Method = RowOf<"methods">;
type Metric = RowOf<"metrics">;

interface Wish extends Ends {
  readonly scale: Scale;
  readonly x: string;
  readonly most: number;
}

interface Pair {
  readonly before: Result;
  readonly after: Result;
  readonly label: string;
  readonly detail: string;
}

/**
 * Draws an arrow for each place, from the result of the reference to that of one other method, only in the metric that the answer is about. Returns
 * null if there is too little to draw.
 */
export function methodPairs(
  facings: readonly Facing[],
  {
    methods,
    reference,
    lead,
    ...wish
  }: Wish & {
    readonly methods: readonly Method[];
    readonly reference: Method | null;
    readonly lead: Metric | undefined;
  },
): ChartDraft | null {
  const before = reference ?? methods[0];
  const others = methods.filter((method) => method !== before);
  const met = (method: Method) =>
    pairsBetween(
      facings.filter(({ metric }) => metric === lead),
      before as Method,
      method,
    );
  const possible = before === undefined ? [] : others.filter((method) => met(method).length >= FEWEST_MARKS);
  const after = possible.find(({ method_id }) => method_id === wish.x) ?? possible[0];
  if (before === undefined || after === undefined) return null;
  const all = met(after);
  const xs = possible.length > 1 ? possible.map(({ method_id, name }) => ({ id: method_id, name })) : [];
  return draftOf(all, `from ${before.name} (open marks) to ${after.name}`, { ...wish, x: after.method_id }, xs);
}

function pairsBetween(facings: readonly Facing[], before: Method, after: Method): readonly Pair[] {
  const both = facings.filter(
    ({ byMethod, metric }) => byMethod.has(before) && byMethod.has(after) && metric.direction !== "none",
  );
  return both.map(({ byMethod, benchmark, label }) => ({
    before: byMethod.get(before) as Result,
    after: byMethod.get(after) as Result,
    label: benchmark.name,
    detail: label,
  }));
}

/**
 * Draws an arrow for each configuration that is reported at several values of a condition, such as steps: from its largest to its smallest value.
 * Conditions that most configurations have come first. Returns null if there is too little to draw.
 */
export function conditionPairs(rows: readonly Ranked[], wish: Wish): ChartDraft | null {
  const results = rows.filter(standsForItself).map(({ result }) => result);
  const conditions = [
    ...new Set(results.flatMap((result) => result.conditions.map(({ condition }) => condition))),
  ].filter(({ type, role }) => type === "number" && role === "vary");
  const possible = conditions
    .map((condition) => ({ condition, pairs: pairsAlong(results, condition) }))
    .filter(({ pairs }) => pairs.length >= FEWEST_MARKS)
    .toSorted((a, b) => b.pairs.length - a.pairs.length);
  const chosen = possible.find(({ condition }) => condition.condition_id === wish.x) ?? possible[0];
  if (chosen === undefined) return null;
  const { condition, pairs } = chosen;
  const xs =
    possible.length > 1 ? possible.map(({ condition: one }) => ({ id: one.condition_id, name: one.name })) : [];
  return draftOf(
    pairs,
    `from the most to the least ${inSentence(condition.name)} of each configuration`,
    { ...wish, x: condition.condition_id },
    xs,
  );
}

function pairsAlong(results: readonly Result[], condition: RowOf<"conditions">): readonly Pair[] {
  const stated = results.flatMap((result) => {
    const found = result.conditions.find((own) => own.condition === condition);
    return found ? [{ result, at: numberOf(found.value), text: found.value }] : [];
  });
  // Everything else that a result states must be equal; otherwise the arrow would show two changes.
  const apartFrom = ({ result }: (typeof stated)[number]) =>
    JSON.stringify([
      result.method.method_id,
      result.configuration,
      result.source.source_id,
      result.conditions
        .filter((own) => own.condition !== condition)
        .map(({ condition: { condition_id }, value }) => [condition_id, value]),
    ]);
  return [...groupBy(stated, apartFrom).values()].flatMap((own) => {
    const [least, most] = [own.reduce((a, b) => (b.at < a.at ? b : a)), own.reduce((a, b) => (b.at > a.at ? b : a))];
    if (least.at === most.at) return [];
    const { method, configuration } = least.result;
    return [
      {
        before: most.result,
        after: least.result,
        label: [method.name, configuration].filter(Boolean).join(", "),
        detail: `${inSentence(condition.name)} ${most.text} to ${least.text}`,
      },
    ];
  });
}

function draftOf(
  pairs: readonly Pair[],
  how: string,
  { scale, from, to, most, x }: Wish,
  xs: readonly ChartChoice[],
): ChartDraft | null {
  const [first] = pairs;
  if (first === undefined || pairs.length < FEWEST_MARKS) return null;
  const { metric } = first.after;
  const drawn = pairs.slice(0, most);
  const part = drawn.length < pairs.length ? `, the first ${drawn.length} of ${pairs.length}` : "";
  const values = drawn.flatMap(({ before, after }) => [before.value.number, after.value.number]);
  const title = `${metric.symbol} ${how}${part}`;
  return {
    kind: "before-after",
    title,
    x,
    xs,
    results: drawn.flatMap(({ before, after }) => [before, after]),
    embed: "",
    series: {
      kind: "rows",
      name: `${metric.name} ${how}`,
      summary: `${title}; ${directionWords(metric.direction)}.`,
      axis: { ...tightAxis(values, scale, { from, to }), label: axisLabel(metric) },
      marks: drawn.map(({ before, after, label, detail }) => ({
        ...markOf(after),
        key: `${before.id} ${after.id}`,
        label,
        detail: detail || printSetting(after),
        from: before.value.number,
        fromFamily: before.method.family,
        fromText: printValue(before),
        receipt: `${receiptOf(before)}; ${receiptOf(after)}`,
        results: [after, before].map(markedResult),
      })),
    },
  };
}
