import type { Catalogue } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { standingOn } from "@/lib/select/rank/axes";
import { axisKey } from "@/lib/select/rank/verdict";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import type { PaperAnswer } from "./paper";

/**
 * Returns where the results stand that a paper reports of its own methods: one standing for each comparison group, with the best of them in it.
 * Results that it quotes of others are not included, and what others print of its methods is on the pages of those others.
 */
export function selectPaperStandings(
  catalogue: Catalogue,
  { paper, results }: Pick<PaperAnswer, "paper" | "results">,
): readonly MethodStanding[] {
  const own = results.filter(
    ({ method, standing }) =>
      standing === "main" && method.paper_id === paper.paper_id && method.family !== "reference",
  );
  return [...groupBy(own, axisKey).values()].flatMap((group): readonly MethodStanding[] => {
    const [on] = group;
    const standing = on && standingOn(catalogue, on);
    const first = standing?.rows.find(({ result }) => group.includes(result));
    if (!standing || !first) return [];
    const of = standing.rows.filter(({ rank }) => rank !== null).length;
    return [{ ...standing, own: first, of, methods: new Set(standing.rows.map(({ result }) => result.method)).size }];
  });
}
