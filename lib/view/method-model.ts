import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMethodReport, type MethodReport } from "@/lib/report/method-report";
import type { Facet } from "@/lib/select/list/facets";
import type { BenchmarkStandings } from "@/lib/select/method-standings";
import type { SourceKind } from "@/lib/tables/sources";
import type { MethodView } from "@/lib/view/address/method-view";
import type { ParameterProblem } from "@/lib/view/address/parameters";

/** Everything that the page of a method is made from. */
export interface MethodModel {
  readonly answer: MethodReport;
  readonly standings: readonly BenchmarkStandings[];
  /** The kinds of source that speak of it, whether the view shows them or not. */
  readonly kinds: readonly Facet<SourceKind>[];
  readonly view: MethodView;
  readonly problems: readonly ParameterProblem[];
}

/** The model of a view of a method's page. Returns null for an id that the collection does not hold. */
export function methodModel(catalogue: Catalogue, id: string, view: MethodView, problems: readonly ParameterProblem[]): MethodModel | null {
  const answer = selectMethodReport(catalogue, id, view);
  if (answer === null) return null;
  return { answer, standings: answer.standings(), kinds: answer.kinds, view, problems };
}
