/** The name of one method of a family, and its colour and shape, as marks and sentences need them. */
interface Look {
  readonly name: string;
  readonly slot: number;
}

/** Families and topics by id, with the names from collection.json. */
export interface LearnedWords {
  readonly families: Readonly<Record<string, Look>>;
  readonly topics: Readonly<Record<string, string>>;
}

/** Next bundles pages and API separately, each with a copy of this module; the shared state is kept outside them. */
const inProcess = globalThis as { asReportedVocabulary?: LearnedWords };

/** Adds the words of a collection that was built. Words of earlier collections stay, since their rows may still be used. */
export function learnWords(families: readonly (Look & { readonly id: string })[], topics: readonly { readonly id: string; readonly name: string | null }[]): void {
  const known = learnedWords();
  const named = topics.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]));
  inProcess.asReportedVocabulary = {
    families: { ...known.families, ...Object.fromEntries(families.map(({ id, name, slot }) => [id, { name, slot }])) },
    topics: { ...known.topics, ...Object.fromEntries(named) },
  };
}

/** Returns the words of the collections that were built; in a browser, those that the page carries (app/layout.tsx). */
export function learnedWords(): LearnedWords {
  const onPage = typeof document === "undefined" ? undefined : document.documentElement.dataset.vocabulary;
  return (inProcess.asReportedVocabulary ??= onPage === undefined ? { families: {}, topics: {} } : (JSON.parse(onPage) as LearnedWords));
}
