import { printSetting } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { counted, examplesOf } from "@/lib/format/words";
import type { SearchAbout } from "@/lib/report/search/search-entries";

/** Returns one plain sentence about a match, for a list of matches. */
export function searchDetail(about: SearchAbout): string {
  switch (about.kind) {
    case "summary":
      return about.summary;
    case "paper":
      return about.known === null ? about.summary : `${about.known}: ${about.summary}`;
    case "place":
      return `${counted(about.results, "result")} of ${counted(about.methods, "method")} under this condition.`;
    case "configuration":
      return `Configuration of ${about.method.name} with ${counted(about.results, "result")} on ${examplesOf(about.benchmarks, "benchmarks")}.`;
    case "result": {
      const { result } = about;
      const setting = printSetting({
        configuration: null,
        conditions: result.conditions.filter(({ condition }) => condition.role !== "caveat"),
      });
      return `On ${[result.benchmark.name, setting, printSource(result)].filter(Boolean).join(" · ")}.`;
    }
  }
}
