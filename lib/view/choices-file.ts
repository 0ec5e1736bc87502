/** The choices of the comparison page, as a file of its own. */
export const CHOICES_FILE = "/compare/choices.json";

/**
 * A comparison page contains its choices if the collection has at most this many methods. More choices would be most of the page, so they are
 * requested when a reader uses the controls.
 */
export const MOST_CHOICES_IN_PAGE = 400;

/** The number of methods that the field of a page without scripts suggests; any other is found by its name. */
export const MOST_SUGGESTED = 200;
