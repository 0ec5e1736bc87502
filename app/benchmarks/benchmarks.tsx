import { answerBenchmarks } from "@/components/answers/answer-benchmarks";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

/** Returns the list of benchmarks for a query; the static page has an empty one. */
export const renderBenchmarks = (search: URLSearchParams) => answerBenchmarks(loadCatalogue(), search);
