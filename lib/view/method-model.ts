import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMethodReport, type MethodReport } from "@/lib/report/method-report";
import type { Facet } from "@/lib/report/lists/facets";
import type { BenchmarkStandings } from "@/lib/report/method/method-standings";
import { ownPlaces, type OwnPlaces } from "@/lib/report/own-places";
import type { SourceKind } from "@/lib/tables/sources";
import type { MethodView } from "@/lib/view/views/method-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { methodChart } from "@/lib/view/chart/place-charts";
import type { ToldChart } from "@/lib/view/chart/told-chart";

/** Everything that the page of a method is made from. */
export interface MethodModel {
  readonly answer: MethodReport;
  readonly standings: readonly BenchmarkStandings[];
  /** The places from which the answer and the chart are made. */
  readonly places: OwnPlaces;
  readonly chart: ToldChart | null;
  /** The kinds of source that report on it, whether the view shows them or not. */
  readonly kinds: readonly Facet<SourceKind>[];
  readonly view: MethodView;
  readonly problems: readonly ParameterProblem[];
}

/** Returns the model of a view of a method's page, or null for an id that is not in the collection. */
export function methodModel(
  catalogue: Catalogue,
  id: string,
  view: MethodView,
  problems: readonly ParameterProblem[],
): MethodModel | null {
  const answer = selectMethodReport(catalogue, id, view);
  if (answer === null) return null;
  const standings = answer.standings();
  const places = ownPlaces(standings.flatMap((one) => one.standings));
  return { answer, standings, places, chart: methodChart(answer, places), kinds: answer.kinds, view, problems };
}
