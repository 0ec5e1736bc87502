/** The number of methods that can be compared at once without slowing down other readers; the files of a comparison contain far more than its boards. */
const MOST = { boards: 6, list: 2 };

/** Matches whole lists of the results that methods report side by side; boards are a fraction of them. */
const LIST = /^\/api\/v1\/compare\.(?!.*[?&]form=board(?:&|$))/;

/** Matches a method that is requested, in a URL or in a URL inside one of its parameters. */
const METHOD = /(?:[?&]|%3F|%26)method(?:=|%3D)/gi;

/**
 * Returns whether a response can take longer than other readers should wait for: comparisons of many methods. Judges by the URL alone, so that
 * nothing has to be computed first.
 * @param {string} url path and query as requested
 */
export const isHeavy = (url) => (url.match(METHOD)?.length ?? 0) > (LIST.test(url) ? MOST.list : MOST.boards);
