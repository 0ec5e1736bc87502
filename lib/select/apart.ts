import { printBaseline, withUnit } from "@/lib/format/figure";
import { inSentence, listed } from "@/lib/format/words";
import type { Figure } from "@/lib/catalogue/catalogue";
import type { Leaderboard } from "./leaderboard";

/** Why the panels of a leaderboard share no axis: what differs between them, with its values; empty for a single panel. */
export function whyApart({ panels, metric }: Pick<Leaderboard, "panels" | "metric">): string {
  // Why studies of parts stand apart needs no words.
  const firsts = panels.flatMap(({ entries }) => (entries[0]?.figure.standing === "main" ? [entries[0].figure] : []));
  if (firsts.length < 2) return "";
  const baselines = distinct(firsts.map(printBaseline));
  const conditions = new Map(firsts.flatMap((figure) => matching(figure).map(({ condition }) => [condition.condition_id, condition])));
  const differing = Array.from(conditions.values(), ({ condition_id, name }) => {
    const values = distinct(firsts.map((figure) => valueOf(figure, condition_id)));
    return values.length > 1 ? `${inSentence(name)} differs (${listed(values)})` : "";
  });
  const reasons = [baselines.length > 1 ? `baselines differ (${baselines.join("; ")})` : "", ...differing].filter(Boolean);
  const relative = metric.kind === "relative" && baselines.length > 1 ? " A result over one baseline says nothing about another." : "";
  return `Drawn apart, because ${listed(reasons)}.${relative}`;
}

const matching = ({ conditions }: Figure) => conditions.filter(({ condition }) => condition.role === "match");

function valueOf(figure: Figure, id: string): string {
  const stated = matching(figure).find(({ condition }) => condition.condition_id === id);
  return stated ? (stated.method?.name ?? withUnit(stated.value, stated.condition.unit)) : "not stated";
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
