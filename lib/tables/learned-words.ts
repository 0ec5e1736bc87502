/** The name of one method of a family, and its colour and shape, as marks and sentences need them. */
interface Look {
  readonly name: string;
  readonly slot: number;
}

/** What collection.json says that pages need without having the collection: families and topics by id, and where to write about the data. */
export interface LearnedWords {
  readonly families: Readonly<Record<string, Look>>;
  readonly topics: Readonly<Record<string, string>>;
  /** An address that begins with https:// or mailto:; undefined where none is stated. */
  readonly contact?: string | undefined;
}

/** Next bundles pages and API separately, each with a copy of this module; the shared state is kept outside them. */
const inProcess = globalThis as { asReportedVocabulary?: LearnedWords };

/**
 * Learns the words of a collection that was built. Words of one that was built before stay, as its rows may still be asked for. A name that only
 * repeats its id, as in a collection without collection.json, replaces no other.
 */
export function learnWords(
  families: readonly (Look & { readonly id: string })[],
  topics: readonly { readonly id: string; readonly name: string | null }[],
  contact?: string | null,
): void {
  const known = learnedWords();
  const looks = (own: typeof families) => Object.fromEntries(own.map(({ id, name, slot }) => [id, { name, slot }]));
  const isNamed = ({ id, name }: (typeof families)[number]) => name !== id.replaceAll("-", " ");
  inProcess.asReportedVocabulary = {
    families: { ...looks(families), ...known.families, ...looks(families.filter(isNamed)) },
    topics: {
      ...known.topics,
      ...Object.fromEntries(topics.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]))),
    },
    contact: contact ?? undefined,
  };
}

/** Returns the words of the collections that were built; in a browser, those that the page carries (app/layout.tsx). */
export function learnedWords(): LearnedWords {
  const onPage = typeof document === "undefined" ? undefined : document.documentElement.dataset.vocabulary;
  return (inProcess.asReportedVocabulary ??=
    onPage === undefined ? { families: {}, topics: {} } : (JSON.parse(onPage) as LearnedWords));
}
