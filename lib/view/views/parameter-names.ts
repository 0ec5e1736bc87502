import { benchmarkNames } from "./benchmark-view";
import { BENCHMARKS_FIELDS } from "./benchmarks-view";
import { compareNames } from "./compare-view";
import { VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { EMBED_FIELDS } from "./embed-view";
import { fieldNames } from "@/lib/view/fields/field";
import { HOME_FIELDS } from "./home-view";
import { METHOD_FIELDS } from "./method-view";
import { METHODS_FIELDS } from "./methods-view";
import { PAPERS_FIELDS } from "./papers-view";
import { resultsNames } from "./results-view";
import { SEARCH_FIELDS } from "./search-view";

/** The parameter names of all pages. A new page must be added here; otherwise the server treats its parameters as unknown. */
const NAMES: readonly (readonly string[])[] = [
  benchmarkNames(),
  fieldNames(BENCHMARKS_FIELDS),
  compareNames(),
  fieldNames(EMBED_FIELDS),
  fieldNames(HOME_FIELDS),
  fieldNames(METHOD_FIELDS),
  fieldNames(METHODS_FIELDS),
  fieldNames(PAPERS_FIELDS),
  resultsNames(),
  fieldNames(SEARCH_FIELDS),
];

/** Returns the names of all parameters that at least one page reads, in alphabetical order. */
export const parameterNames = (): readonly string[] => [...new Set([VERSION_PARAMETER, ...NAMES.flat()])].sort();
