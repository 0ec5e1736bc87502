import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import type { Catalogue, Figure } from "./catalogue";
import { groupBy } from "./group";
import { once } from "./once";

/** One narrowed catalogue for each set of kinds that was asked for; there are at most 31. */
const narrowed = once<Catalogue, Map<string, Catalogue>>(() => new Map());

/**
 * The collection as if only sources of the given kinds had been read; the whole of it where none is given. Every question
 * can be put to it as to the whole. Methods, benchmarks and metrics stay, so that every id keeps its meaning; claims in words
 * are those of abstracts. Texts, hashes and version are the whole collection's.
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
  const figures = catalogue.figures.filter(({ kind }: Figure) => wanted.has(kind));
  // A table of a paper holds citations of other methods too, so a source of one kind may have figures of another.
  const read = new Set(figures.map(({ source }) => source.source_id));
  const kindOf = (source: string) => catalogue.sources.get(source)?.kind;
  const isKept = ({ source_id }: { readonly source_id: string }) => read.has(source_id) || wanted.has(kindOf(source_id) as SourceKind);
  const { sources, claims } = catalogue.tables;
  return withFigures({ ...catalogue, tables: { ...catalogue.tables, sources: sources.filter(isKept), claims: claims.filter(isKept) } }, figures);
}

/** The collection with some of its results alone; everything else stays. */
export function withFigures(catalogue: Catalogue, figures: readonly Figure[]): Catalogue {
  return {
    ...catalogue,
    tables: { ...catalogue.tables, results: figures.map(({ row }) => row) },
    figures,
    figuresOfBenchmark: groupBy(figures, ({ benchmark }) => benchmark.benchmark_id),
    figuresOfPaper: groupBy(figures, ({ paper }) => paper.paper_id),
    figuresOfMethod: groupBy(figures, ({ method }) => method.method_id),
  };
}
