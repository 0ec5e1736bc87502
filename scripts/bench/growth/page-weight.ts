import { register } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmark, selectMetricsOf } from "@/lib/select/benchmark";
import { selectKindsOf } from "@/lib/select/facets";
import { MOST_MARKS } from "@/lib/select/shown";
import { readBenchmarkView } from "@/lib/view/benchmark-view";

register("./css-hook.mjs", import.meta.url);

/** Bytes of the HTML of a benchmark's page, without the frame that all pages share and without what React adds for the browser. */
export async function pageWeight(catalogue: Catalogue, id: string): Promise<number> {
  const { BenchmarkPage } = await import("@/components/pages/benchmark-page");
  const { view, problems } = readBenchmarkView(catalogue, id, new URLSearchParams());
  const answer = selectBenchmark(catalogue, id, { ...view, most: MOST_MARKS });
  if (answer === null) throw new Error(`no benchmark ${id}`);
  const metrics = selectMetricsOf(catalogue, id).map(({ metric_id, symbol }) => ({ id: metric_id, symbol }));
  const page = createElement(BenchmarkPage, { answer, kinds: selectKindsOf(catalogue, id), metrics, view, problems });
  return Buffer.byteLength(renderToStaticMarkup(page));
}
