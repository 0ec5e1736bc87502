/** Every character that CommonMark or GitHub's tables and formulas read as something other than itself within a line. */
const SPECIAL = /[\\`*_{}[\]<>|~$#&]/g;

/** Escapes a text so that Markdown shows exactly it, within a line: in a sentence, a heading or a cell. Backslashes are CommonMark's own escape. */
export const escapeMarkdown = (text: string) => text.replace(SPECIAL, "\\$&");

/** Writes an address as the target of a link; characters that would end or split it are percent-encoded. */
export const markdownTarget = (url: string) =>
  url.replace(
    /[\s()<>\\|`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
