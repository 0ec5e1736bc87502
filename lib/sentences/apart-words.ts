import { printBaseline, withUnit } from "@/lib/format/result";
import { inSentence, listed } from "@/lib/format/words";
import type { Result } from "@/lib/catalogue/catalogue";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";

/** Returns why the panels of a leaderboard do not share an axis: the conditions that differ, with their values. Empty for a single panel. */
export function whyApart({ panels, metric }: Pick<Leaderboard, "panels" | "metric">): string {
  // It needs no explanation why ablation studies are separate.
  const firsts = panels.flatMap(({ entries }) => (entries[0]?.result.standing === "main" ? [entries[0].result] : []));
  if (firsts.length < 2) return "";
  const baselines = distinct(firsts.map(printBaseline));
  const conditions = new Map(
    firsts.flatMap((result) => matching(result).map(({ condition }) => [condition.condition_id, condition])),
  );
  const differing = Array.from(conditions.values(), ({ condition_id, name }) => {
    const values = distinct(firsts.map((result) => valueOf(result, condition_id)));
    return values.length > 1 ? `${inSentence(name)} differs (${listed(values)})` : "";
  });
  const reasons = [baselines.length > 1 ? `baselines differ (${baselines.join("; ")})` : "", ...differing].filter(
    Boolean,
  );
  const relative =
    metric.kind === "relative" && baselines.length > 1 ? " A result over one baseline says nothing about another." : "";
  return `Drawn apart, because ${listed(reasons)}.${relative}`;
}

const matching = ({ conditions }: Result) => conditions.filter(({ condition }) => condition.role === "match");

function valueOf(result: Result, id: string): string {
  const stated = matching(result).find(({ condition }) => condition.condition_id === id);
  return stated ? (stated.method?.name ?? withUnit(stated.value, stated.condition.unit)) : "not stated";
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
