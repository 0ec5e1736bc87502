import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countKinds, type Facet } from "@/lib/select/list/facets";
import { selectMethod, type MethodAnswer } from "@/lib/select/method";
import { selectStandings, type BenchmarkStandings } from "@/lib/select/method-standings";
import type { SourceKind } from "@/lib/tables/sources";
import type { MethodView } from "@/lib/view/address/method-view";
import type { ParameterProblem } from "@/lib/view/address/parameters";

/** So many rows of where a method stands are in sight; a method on more benchmarks has one on each. */
const ROWS = 40;

/** Everything that the page of a method is made from. */
export interface MethodModel {
  readonly answer: MethodAnswer;
  readonly standings: readonly BenchmarkStandings[];
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
  return { answer, standings: selectStandings(shown, answer, ROWS), kinds: countKinds(catalogue.resultsOfMethod.get(id) ?? []), view, problems };
}
