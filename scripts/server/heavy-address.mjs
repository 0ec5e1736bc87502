/** So many methods are compared at once without the others who read noticing it; the files of a comparison hold far more than its boards. */
const MOST = { boards: 6, list: 2 };

/** Whole lists of what methods report side by side; boards are a fraction of them. */
const LIST = /^\/api\/v1\/compare\.(?!.*[?&]form=board(?:&|$))/;

/** A method that is asked for, in an address or in one that stands in a parameter of it. */
const METHOD = /(?:[?&]|%3F|%26)method(?:=|%3D)/gi;

/**
 * Whether an answer may take longer than another reader should wait for it: comparisons of many methods. Goes by the address alone, so
 * that nothing has to be worked out first.
 * @param {string} url path and query as they were asked
 */
export const isHeavy = (url) => (url.match(METHOD)?.length ?? 0) > (LIST.test(url) ? MOST.list : MOST.boards);
