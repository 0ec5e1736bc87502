import { once } from "@/lib/catalogue/once";
import type { Named, NamedTable, Vocabulary } from "@/lib/own/vocabulary";

/** A place in a text that names something in the collection. */
export interface Mention {
  readonly table: NamedTable;
  readonly id: string;
  readonly offset: number;
  readonly end: number;
}

/** Shorter names are also ordinary words: "IS" is a metric only in capitals. */
const SHORTEST_IN_ANY_CASE = 5;

/** Returns where a text names benchmarks, metrics, methods and conditions, in order; of overlapping names, the longest. */
export function findMentions(text: string, vocabulary: Vocabulary): readonly Mention[] {
  const found = patternsOf(vocabulary).flatMap(({ table, id, pattern }) =>
    Array.from(
      text.matchAll(pattern),
      (match): Mention => ({ table, id, offset: match.index, end: match.index + match[0].length }),
    ),
  );
  const longest = found.toSorted((a, b) => b.end - b.offset - (a.end - a.offset));
  const kept: Mention[] = [];
  for (const mention of longest)
    if (
      !kept.some((other) => other.table === mention.table && mention.offset < other.end && other.offset < mention.end)
    )
      kept.push(mention);
  return kept.toSorted((a, b) => a.offset - b.offset);
}

const patternsOf = once((vocabulary: Vocabulary) =>
  (["benchmarks", "metrics", "methods", "conditions"] as const).flatMap((table) => {
    const rows = vocabulary[table] as readonly (Named & { readonly symbol?: string })[];
    const names = rows.flatMap(({ id, name, symbol }) =>
      [name, symbol ?? "", ...(/^([^()]+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? [])].map((one) => ({ id, name: one })),
    );
    const aliases = vocabulary.aliases
      .filter((alias) => alias.table === table)
      .map(({ alias, id }) => ({ id, name: alias }));
    return [...names, ...aliases]
      .filter(({ name }) => name.length > 1)
      .map(({ id, name }) => ({ table, id, pattern: patternOf(name) }));
  }),
);

function patternOf(name: string): RegExp {
  const letters = name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("×", "[×x]")
    .replace(/[\s-]+/g, "[\\s-]+");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`,
    name.length < SHORTEST_IN_ANY_CASE ? "gu" : "giu",
  );
}
