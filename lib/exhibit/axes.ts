import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { axisWords } from "@/lib/select/rank/axis-words";
import { axisKey, verdictOfAll } from "@/lib/select/rank/verdict";
import type { ExhibitAxis, ExhibitRow } from "./exhibit";

/** Rows of a view that shows results of many axes in an order of its own and ranks none; each axis is judged over those that share it. */
export function unrankedRows(catalogue: Catalogue, results: readonly Result[]): readonly ExhibitRow[] {
  const axes = new Map(Array.from(groupBy(results, axisKey), ([key, group]) => [key, axisOf(catalogue, group)]));
  return results.map((result) => {
    const axis = axes.get(axisKey(result)) as ExhibitAxis;
    return { result, axis, rank: null, tied: false, unranked: null, best: false, companion: null, standsFor: 1, derived: "" };
  });
}

function axisOf(catalogue: Catalogue, results: readonly Result[]): ExhibitAxis {
  return { title: axisWords(catalogue, results[0] as Result), verdict: verdictOfAll(results), results: results.length };
}
