import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { BenchmarkList } from "@/lib/report/benchmark-list";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import type { Exhibit } from "./exhibit";
import { frameOf, nameOf } from "./frame";
import { listSection } from "./list-section";
import { notesInWords } from "./note-words";

/** The list of a benchmark: a section for each metric, a group for each axis. */
export function benchmarkExhibit(catalogue: Catalogue, { benchmark, lists, notes }: BenchmarkList, view: BenchmarkView): Exhibit {
  const chosen = [view.rows === "all" ? ["all"] : [], view.group === "none" ? [] : ["by", view.group]].flat();
  return {
    ...frameOf(catalogue, benchmarkHref(benchmark.benchmark_id, view)),
    name: nameOf([benchmark.benchmark_id, ...view.metrics, ...view.kinds, ...view.conditions, ...chosen]),
    title: benchmark.name,
    sections: lists.map(listSection),
    papers: [],
    notes: notesInWords(notes),
  };
}
