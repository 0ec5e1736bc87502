/** What may be chosen on the comparison page, as a file of its own. */
export const CHOICES_FILE = "/compare/choices.json";

/** A comparison holds what may be chosen where the collection has at most so many methods; of more that would be most of each page, and is asked for when a reader turns to the controls. */
export const MOST_CHOICES_IN_PAGE = 400;

/** So many methods are suggested by the field of a page without scripts; any other is found by its name. */
export const MOST_SUGGESTED = 200;
