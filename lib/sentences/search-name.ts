import { printCondition, printValue } from "@/lib/format/result";
import { configurationName } from "@/lib/report/search/configuration-name";
import type { SearchAbout } from "@/lib/report/search/search-entries";

/** Returns the name of a match in a list of matches; for a result, its method and value, as in "VAR d30: FID 1.92". */
export function searchName(about: SearchAbout): string {
  switch (about.kind) {
    case "summary":
    case "paper":
      return about.name;
    case "place":
      return `${about.benchmark.name}, ${printCondition(about.stated)}`;
    case "configuration":
      return configurationName(about.method, about.configuration);
    case "result": {
      const { method, configuration, metric } = about.result;
      return `${[method.name, configuration].filter(Boolean).join(" ")}: ${metric.symbol} ${printValue(about.result)}`;
    }
  }
}
