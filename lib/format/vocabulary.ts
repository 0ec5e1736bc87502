import { spaced } from "./words";

/** What marks and sentences need of a family: the name of one method of it, and which of the colours and shapes it has. */
interface Look {
  readonly name: string;
  readonly slot: number;
}

/** Families and topics by id, as collection.json names them. */
interface Vocabulary {
  readonly families: Readonly<Record<string, Look>>;
  /** Only those that are not their id in words. */
  readonly topics: Readonly<Record<string, string>>;
}

/** Next bundles pages and API apart, each with a copy of this module; what they share lies outside of them. */
const inProcess = globalThis as { asReportedVocabulary?: Vocabulary };

/** Learns the words of a collection that was built; those of one that was built before stay, as its rows may still be asked for. */
export function learnVocabulary(families: readonly (Look & { readonly id: string })[], topics: readonly { readonly id: string; readonly name: string | null }[]): void {
  const known = vocabulary();
  const named = topics.flatMap(({ id, name }) => (name === null || name === spaced(id) ? [] : [[id, name] as const]));
  inProcess.asReportedVocabulary = {
    families: { ...known.families, ...Object.fromEntries(families.map(({ id, name, slot }) => [id, { name, slot }])) },
    topics: { ...known.topics, ...Object.fromEntries(named) },
  };
}

/** The attribute of <html> by which a browser learns the same words. */
export const vocabularyAttribute = () => JSON.stringify(vocabulary());

/** In a browser the page says them (app/layout.tsx). */
function vocabulary(): Vocabulary {
  const onPage = typeof document === "undefined" ? undefined : document.documentElement.dataset.vocabulary;
  return (inProcess.asReportedVocabulary ??= onPage === undefined ? { families: {}, topics: {} } : (JSON.parse(onPage) as Vocabulary));
}

/** The look of methods whose family nobody named. */
const PLAIN = 8;

/** Which of the colours and shapes a family has, from 1. */
export const slotOf = (family: string): number => vocabulary().families[family]?.slot ?? PLAIN;

/** A method's family in words: "state-space model". */
export const familyWords = (family: string): string => vocabulary().families[family]?.name ?? spaced(family);

/** The colour of a family in the style sheet. */
export const familyColour = (family: string): string => `var(--family-${slotOf(family)})`;

/** A topic in words: "image generation". */
export const topicWords = (topic: string): string => vocabulary().topics[topic] ?? spaced(topic);
