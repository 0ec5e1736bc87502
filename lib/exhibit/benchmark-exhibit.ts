import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { BenchmarkList } from "@/lib/report/benchmark-list";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import type { Exhibit } from "./exhibit";
import { benchmarkListName } from "./benchmark-name";
import { frameOf } from "./frame";
import { listSection } from "./list-section";
import { notesInWords } from "./note-words";

/** Returns the list of a benchmark as an exhibit: a section for each metric, a group for each axis. */
export function benchmarkExhibit(
  catalogue: Catalogue,
  { benchmark, lists, notes }: BenchmarkList,
  view: BenchmarkView,
): Exhibit {
  return {
    ...frameOf(catalogue, benchmarkHref(benchmark.benchmark_id, view)),
    name: benchmarkListName(benchmark.benchmark_id, view),
    title: benchmark.name,
    sections: lists.map(listSection),
    papers: [],
    notes: notesInWords(notes),
  };
}
