import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkHref, methodHref, paperHref } from "./addresses";

/** Pages that are not about one thing. The search has nothing to show before it is asked. */
const LISTS = ["/", "/benchmarks", "/methods", "/compare", "/results", "/papers", "/data", "/data/api", "/audit", "/audit/tables", "/how-it-works", "/your-numbers", "/your-numbers/formats", "/desk"] as const;

/** Every page that a search engine should know: those without a query, because the others are views of them. */
export const pageAddresses = ({ benchmarks, methods, papers }: Catalogue): readonly string[] => [
  ...LISTS,
  ...[...benchmarks.keys()].map((id) => benchmarkHref(id)),
  ...[...methods.keys()].map((id) => methodHref(id)),
  ...[...papers.keys()].map(paperHref),
];
