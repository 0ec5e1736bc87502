/** The text with each comment as blanks, so that every offset and line stays. A sign behind an odd number of backslashes begins none. */
export function maskComments(text: string): string {
  return text.replace(/(\\*)%[^\n]*/g, (whole, slashes: string) => (slashes.length % 2 === 1 ? maskRest(whole, slashes.length + 1) : slashes + " ".repeat(whole.length - slashes.length)));
}

/** Behind "\%" of one line another sign may still begin a comment. */
const maskRest = (whole: string, kept: number) => whole.slice(0, kept) + maskComments(whole.slice(kept));
