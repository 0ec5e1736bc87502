import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countKinds, type Facet } from "@/lib/select/list/facets";
import { selectMethod, type MethodAnswer } from "@/lib/select/method";
import { selectStandings, type BenchmarkStandings } from "@/lib/select/method-standings";
import { ownPlaces, type OwnPlaces } from "@/lib/report/own-places";
import type { SourceKind } from "@/lib/tables/sources";
import type { MethodView } from "@/lib/view/address/method-view";
import type { ParameterProblem } from "@/lib/view/address/parameters";
import { methodChart } from "@/lib/view/chart/place-charts";
import type { ToldChart } from "@/lib/view/chart/told-chart";

/** So many rows of where a method stands are in sight; a method on more benchmarks has one on each. */
const ROWS = 40;

/** Everything that the page of a method is made from. */
export interface MethodModel {
  readonly answer: MethodAnswer;
  readonly standings: readonly BenchmarkStandings[];
  /** What the answer and the chart are made from. */
  readonly places: OwnPlaces;
  readonly chart: ToldChart | null;
  /** The kinds of source that speak of it, whether the view shows them or not. */
  readonly kinds: readonly Facet<SourceKind>[];
  readonly view: MethodView;
  readonly problems: readonly ParameterProblem[];
}

/** The model of a view of a method's page. Returns null for an id that the collection does not hold. */
export function methodModel(catalogue: Catalogue, id: string, view: MethodView, problems: readonly ParameterProblem[]): MethodModel | null {
  const shown = ofKinds(catalogue, view.kinds);
  const answer = selectMethod(shown, id);
  if (answer === null) return null;
  const standings = selectStandings(shown, answer, ROWS);
  const places = ownPlaces(standings.flatMap((one) => one.standings));
  return { answer, standings, places, chart: methodChart(answer, places), kinds: countKinds(catalogue.resultsOfMethod.get(id) ?? []), view, problems };
}
