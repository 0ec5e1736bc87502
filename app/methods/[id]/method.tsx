import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodPage } from "@/components/pages/method-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countKinds } from "@/lib/select/facets";
import { selectMethod } from "@/lib/select/method";
import { selectStandings } from "@/lib/select/method-standings";
import { methodDataHref, methodHref } from "@/lib/view/addresses";
import { pageMetadata } from "@/lib/view/page-metadata";
import { readMethodView } from "@/lib/view/method-view";

/** So many rows of where a method stands are in sight; a method on more benchmarks has one on each. */
const ROWS = 40;

/** The page of a method for a query string; the static page has an empty one. */
export function renderMethod(id: string, search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const { view, problems } = readMethodView(search);
  const shown = ofKinds(catalogue, view.kinds);
  const answer = selectMethod(shown, id);
  if (answer === null) notFound();
  return <MethodPage answer={answer} standings={selectStandings(shown, answer, ROWS)} kinds={countKinds(catalogue.figuresOfMethod.get(id) ?? [])} view={view} problems={problems} />;
}

export function methodMetadata(id: string): Metadata {
  const catalogue = loadCatalogue();
  const { methods } = catalogue;
  const method = methods.get(id);
  if (method === undefined) return {};
  return { title: method.name, description: method.summary, ...pageMetadata({ path: methodHref(id), title: method.name, catalogue, preview: `methods/${id}`, hrefOf: (format) => methodDataHref(id, format) }) };
}
