import { learnedWords } from "@/lib/tables/learned-words";
import { spaced } from "./words";

/** Returns the attribute of <html> from which a browser learns the collection's words. A topic whose name is its id with spaces is left out. */
export const vocabularyAttribute = () => {
  const { families, topics, contact } = learnedWords();
  return JSON.stringify({ families, contact, topics: Object.fromEntries(Object.entries(topics).filter(([id, name]) => name !== spaced(id))) });
};

/** The slot of methods whose family has no entry. */
const PLAIN = 8;

/** Returns the slot of colour and shape of a family, from 1. */
export const slotOf = (family: string): number => learnedWords().families[family]?.slot ?? PLAIN;

/** Names a method's family: "state-space model". */
export const familyWords = (family: string): string => learnedWords().families[family]?.name ?? spaced(family);

/** Returns the colour of a family as a variable of the style sheet. */
export const familyColour = (family: string): string => `var(--family-${slotOf(family)})`;

/** Names a topic: "image generation". */
export const topicWords = (topic: string): string => learnedWords().topics[topic] ?? spaced(topic);
