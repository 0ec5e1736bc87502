import { MethodsPage } from "@/components/pages/methods-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countKinds } from "@/lib/report/lists/facets";
import { withPlaces } from "@/lib/report/lists/method-rows";
import { selectGroups, selectMethods, selectMethodsFacets } from "@/lib/report/lists/methods";
import { topicIds } from "@/lib/report/lists/topics";
import { readMethodsView } from "@/lib/view/views/methods-view";

/** Returns the list of methods for a query, on the server, and in the browser in a copy without a server. */
export function answerMethods(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readMethodsView(catalogue, search);
  const chosen = ofKinds(catalogue, view.kinds);
  const summaries = selectMethods(chosen, view);
  const listed = new Set(summaries.map(({ method }) => method));
  return (
    <MethodsPage
      rows={withPlaces(chosen, summaries)}
      groups={selectGroups(chosen, view.topics, view.text)}
      facets={selectMethodsFacets(chosen, view)}
      kinds={countKinds(catalogue.results.filter(({ method }) => listed.has(method)))}
      topics={topicIds(catalogue)}
      view={view}
      problems={problems}
    />
  );
}
