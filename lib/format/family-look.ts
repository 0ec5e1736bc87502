import { learnedWords } from "@/lib/tables/learned-words";

/** The slot of methods whose family has no entry. */
const PLAIN = 8;

/** Returns the slot of colour and shape of a family, from 1. */
export const slotOf = (family: string): number => learnedWords().families[family]?.slot ?? PLAIN;

/** Returns the colour of a family as a variable of the style sheet. */
export const familyColour = (family: string): string => `var(--family-${slotOf(family)})`;
