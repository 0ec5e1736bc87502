import { learnedWords } from "@/lib/tables/learned-words";
import { spaced } from "./words";

/** The attribute of <html> by which a browser learns the same words; a topic that is its id in words need not be told. */
export const vocabularyAttribute = () => {
  const { families, topics, contact } = learnedWords();
  return JSON.stringify({ families, contact, topics: Object.fromEntries(Object.entries(topics).filter(([id, name]) => name !== spaced(id))) });
};

/** The look of methods whose family nobody named. */
const PLAIN = 8;

/** Which of the colours and shapes a family has, from 1. */
export const slotOf = (family: string): number => learnedWords().families[family]?.slot ?? PLAIN;

/** A method's family in words: "state-space model". */
export const familyWords = (family: string): string => learnedWords().families[family]?.name ?? spaced(family);

/** The colour of a family in the style sheet. */
export const familyColour = (family: string): string => `var(--family-${slotOf(family)})`;

/** A topic in words: "image generation". */
export const topicWords = (topic: string): string => learnedWords().topics[topic] ?? spaced(topic);
