import { learnedWords } from "@/lib/tables/learned-words";
import { spaced } from "./words";

/** Returns the attribute of <html> from which a browser learns the collection's words. A topic whose name is its id with spaces is left out. */
export const vocabularyAttribute = () => {
  const { families, topics, contact } = learnedWords();
  return JSON.stringify({
    families,
    contact,
    topics: Object.fromEntries(Object.entries(topics).filter(([id, name]) => name !== spaced(id))),
  });
};

/** Names a method's family: "state-space model". */
export const familyWords = (family: string): string => learnedWords().families[family]?.name ?? spaced(family);

/** Names a topic: "image generation". */
export const topicWords = (topic: string): string => learnedWords().topics[topic] ?? spaced(topic);
