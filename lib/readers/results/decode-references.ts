import { decodeHTMLStrict } from "entities/decode";

/**
 * Decodes character references as a web page shows them: `R&amp;D` is R&D. Only references that end in a semicolon are decoded, so that `AT&T` and
 * `a=1&lt=2` stay.
 */
export const decodeReferences = (text: string) => (text.includes("&") ? decodeHTMLStrict(text) : text);
