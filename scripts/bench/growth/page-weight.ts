import { register } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";

register("./css-hook.mjs", import.meta.url);

/** Returns the bytes of the HTML of a benchmark's page, without the frame that all pages share and without the additions of React for the browser. */
export async function pageWeight(catalogue: Catalogue, id: string): Promise<number> {
  const { BenchmarkPage } = await import("@/components/pages/benchmark-page");
  const { view, problems } = readBenchmarkView(catalogue, id, new URLSearchParams());
  const model = benchmarkModel(catalogue, id, view, problems);
  if (model === null) throw new Error(`no benchmark ${id}`);
  const page = createElement(BenchmarkPage, model);
  return Buffer.byteLength(renderToStaticMarkup(page));
}
