import type { Result } from "@/lib/catalogue/catalogue";
import type { PaperAnswer } from "@/lib/report/paper/paper";
import type { MethodAnswer } from "@/lib/report/method/method";
import type { OwnPlaces } from "@/lib/report/own-places";
import { amongChart } from "./among-chart";
import { toBestChart } from "./to-best-chart";
import type { ToldChart } from "./told-chart";

/**
 * Returns the chart of a method's page: how far it is from the best on each benchmark, or its place in its largest comparison group. Returns null if
 * there is too little for both.
 */
export function methodChart({ method }: Pick<MethodAnswer, "method">, places: OwnPlaces): ToldChart | null {
  const [largest] = places.ranked;
  return (
    toBestChart(method.name, places) ??
    (largest ? amongChart(largest, { name: method.name, is: (result) => result.method === method, mark: "" }) : null)
  );
}

/**
 * Returns the chart of a paper's page: its own results among others' in its largest comparison group, or how far they are from the best. Returns null
 * if there is too little for both.
 */
export function paperChart({ paper }: Pick<PaperAnswer, "paper">, places: OwnPlaces): ToldChart | null {
  const [largest] = places.ranked;
  const isOwn = (result: Result) => result.paper === paper && result.method.paper_id === paper.paper_id;
  return (
    (largest ? amongChart(largest, { name: paper.short_name, is: isOwn, mark: "this paper" }) : null) ??
    toBestChart(paper.short_name, places)
  );
}
