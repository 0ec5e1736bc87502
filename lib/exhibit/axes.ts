import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { axisWords } from "@/lib/select/axis-words";
import { axisKey, verdictOfAll } from "@/lib/select/verdict";
import type { ExhibitAxis, ExhibitRow } from "./exhibit";

/** Rows of a view that shows figures of many axes in an order of its own and ranks none; each axis is judged over those that share it. */
export function unrankedRows(catalogue: Catalogue, figures: readonly Figure[]): readonly ExhibitRow[] {
  const axes = new Map(Array.from(groupBy(figures, axisKey), ([key, group]) => [key, axisOf(catalogue, group)]));
  return figures.map((figure) => {
    const axis = axes.get(axisKey(figure)) as ExhibitAxis;
    return { figure, axis, rank: null, tied: false, unranked: null, best: false, companion: null, standsFor: 1, derived: "" };
  });
}

function axisOf(catalogue: Catalogue, figures: readonly Figure[]): ExhibitAxis {
  return { title: axisWords(catalogue, figures[0] as Figure), verdict: verdictOfAll(figures), figures: figures.length };
}
