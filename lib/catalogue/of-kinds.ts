import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import type { Catalogue, Result } from "./catalogue";
import { groupBy } from "./group";
import { once } from "./once";

/** One narrowed catalogue for each requested set of kinds; of the six kinds there are at most 62 such sets. */
const narrowed = once<Catalogue, Map<string, Catalogue>>(() => new Map());

/**
 * Returns the collection as if only sources of the given kinds had been read, or the whole collection if none is given. It can be queried like the
 * whole. Methods, benchmarks and metrics stay, so that every id keeps its meaning; claims in words are those of the sources that remain. Texts,
 * hashes and version are those of the whole collection.
 */
export function ofKinds(catalogue: Catalogue, kinds: readonly SourceKind[]): Catalogue {
  const wanted = SOURCE_KINDS.filter((kind) => kinds.includes(kind));
  if (wanted.length === 0 || wanted.length === SOURCE_KINDS.length) return catalogue;
  const known = narrowed(catalogue);
  const key = wanted.join(" ");
  const found = known.get(key) ?? narrow(catalogue, new Set(wanted));
  known.set(key, found);
  return found;
}

function narrow(catalogue: Catalogue, wanted: ReadonlySet<SourceKind>): Catalogue {
  const results = catalogue.results.filter(({ kind }: Result) => wanted.has(kind));
  // A table of a paper also contains citations of other methods, so a source of one kind can have results of another.
  const read = new Set(results.map(({ source }) => source.source_id));
  const kindOf = (source: string) => catalogue.sources.get(source)?.kind;
  const isKept = ({ source_id }: { readonly source_id: string }) =>
    read.has(source_id) || wanted.has(kindOf(source_id) as SourceKind);
  const { sources, claims } = catalogue.tables;
  return withResults(
    { ...catalogue, tables: { ...catalogue.tables, sources: sources.filter(isKept), claims: claims.filter(isKept) } },
    results,
  );
}

/** Returns the collection with only the given results; everything else stays. */
export function withResults(catalogue: Catalogue, results: readonly Result[]): Catalogue {
  return {
    ...catalogue,
    tables: { ...catalogue.tables, results: results.map(({ row }) => row) },
    results,
    resultsOfBenchmark: groupBy(results, ({ benchmark }) => benchmark.benchmark_id),
    resultsOfPaper: groupBy(results, ({ paper }) => paper.paper_id),
    resultsOfMethod: groupBy(results, ({ method }) => method.method_id),
  };
}
