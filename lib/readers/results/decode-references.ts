import { decodeHTMLStrict } from "entities/decode";

/** The text of a site as its pages show it: `R&amp;D` is R&D. Only references that end in a semicolon, so that `AT&T` and `a=1&lt=2` stay. */
export const decodeReferences = (text: string) => (text.includes("&") ? decodeHTMLStrict(text) : text);
