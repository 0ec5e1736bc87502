import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { configurationName } from "./configuration-name";
import type { FoundResult } from "./search-entries";
import { squashed, wordsOf } from "./search-words";

interface Named {
  readonly method: RowOf<"methods">;
  readonly configuration: string;
  readonly results: number;
  readonly benchmarks: readonly string[];
  /** Its own name, and the same after the method's name, in the form in which they are compared. */
  readonly own: string;
  readonly full: string;
  /** The words of both names, and those of its own name. */
  readonly words: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
}

/** Configurations that match a query: by their exact name, by the beginning of a name, or by every word; each with most results first. */
export interface FoundConfigurations {
  readonly exact: readonly FoundResult[];
  readonly begins: readonly FoundResult[];
  readonly words: readonly FoundResult[];
}

/** Returns every configuration that has a name, those with most results first; cached for each catalogue. */
const namedOf = once((catalogue: Catalogue): readonly Named[] => {
  const all = [...catalogue.resultsOfMethod.values()].flatMap((results) =>
    Array.from(
      groupBy(results, ({ configuration }) => configuration),
      ([configuration, own]): readonly Named[] => {
        const [first] = own;
        if (configuration === null || first === undefined) return [];
        const { method } = first;
        const words = wordsOf(configuration);
        return [
          {
            method,
            configuration,
            results: own.length,
            benchmarks: [...new Set(own.map(({ benchmark }) => benchmark.name))],
            own: squashed(configuration),
            full: squashed(configurationName(method, configuration)),
            words: new Set([...words, ...wordsOf(method.name)]),
            ownWords: new Set(words),
          },
        ];
      },
    ).flat(),
  );
  return all.toSorted((a, b) => b.results - a.results);
});

/** A single letter, or a number without letters, is the name of too many configurations. */
const SHORTEST = 2;
const isName = (text: string) => text.length >= SHORTEST && /\p{L}/u.test(text);

/** Finds configurations by their name, with or without their method's: "XL/2", "DiT-XL/2", "LlamaGen XXL". */
export function findConfigurations(catalogue: Catalogue, query: string): FoundConfigurations {
  const wanted = squashed(query);
  const words = wordsOf(query);
  const named = isName(wanted) ? namedOf(catalogue) : [];
  const isExact = ({ own, full }: Named) => own === wanted || full === wanted;
  // A query that is only the beginning of the method's name asks for the method.
  const begins = ({ method, own, full }: Named) =>
    own.startsWith(wanted) || (full.startsWith(wanted) && wanted.length > squashed(method.name).length);
  const hasWords = ({ words: all, ownWords }: Named) =>
    words.every((word) => all.has(word)) && words.some((word) => ownWords.has(word) && isName(word));
  const rest = named.filter((one) => !isExact(one));
  return {
    exact: named.filter(isExact).map(resultOf),
    begins: rest.filter(begins).map(resultOf),
    words: rest.filter((one) => !begins(one) && hasWords(one)).map(resultOf),
  };
}

const resultOf = ({ method, configuration, results, benchmarks }: Named): FoundResult => ({
  kind: "configuration",
  id: `${method.method_id}-${configuration}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, ""),
  about: { kind: "configuration", method, configuration, results, benchmarks },
  within: method.method_id,
  fit: "name",
});
