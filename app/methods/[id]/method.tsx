import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodPage } from "@/components/pages/method-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { methodDataHref, methodHref } from "@/lib/view/address/addresses";
import { pageMetadata } from "@/lib/view/page-metadata";
import { methodModel } from "@/lib/view/method-model";
import { readMethodView } from "@/lib/view/views/method-view";

/** Returns the page of a method for a query; the static page has an empty one. */
export function renderMethod(id: string, search: URLSearchParams) {
  const { view, problems } = readMethodView(search);
  const model = methodModel(loadCatalogue(), id, view, problems);
  if (model === null) notFound();
  return <MethodPage {...model} />;
}

export function methodMetadata(id: string): Metadata {
  const catalogue = loadCatalogue();
  const { methods } = catalogue;
  const method = methods.get(id);
  if (method === undefined) return {};
  return {
    title: method.name,
    description: method.summary,
    ...pageMetadata({
      path: methodHref(id),
      title: method.name,
      catalogue,
      preview: `methods/${id}`,
      hrefOf: (format) => methodDataHref(id, format),
    }),
  };
}
