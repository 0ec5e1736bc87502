import { Parser } from "htmlparser2";

/** Inline elements. At all others a text browser, a screen reader or copied text begins a new line or a new cell. */
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "q",
  "small",
  "span",
  "strong",
  "time",
  "u",
  "var",
]);
/** Elements that are not read as text. */
const UNREAD = new Set(["head", "script", "style", "svg", "template"]);
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/**
 * Returns where the words of two elements run into one if no style sheet separates them, as `xAR` and `H` into `xARH`: each as the end of the first,
 * a bar, and the beginning of the second. Marked digits are part of a quotation, which stays as printed.
 */
export function joinedWords(html: string): readonly string[] {
  const found: string[] = [];
  let [before, crossed, unread] = ["", "", 0];
  const cross = (name: string, tag: string) => {
    if (INLINE.has(name)) crossed += tag;
    else [before, crossed] = ["", ""];
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (UNREAD.has(name)) unread += 1;
      cross(name, `<${name}>`);
    },
    onclosetag: (name) => {
      if (UNREAD.has(name)) unread -= 1;
      cross(name, `</${name}>`);
    },
    ontext: (text) => {
      if (unread > 0) return;
      if (crossed !== "" && !/<\/?mark>$/.test(crossed) && ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(text))
        found.push(`${before.slice(-24)}|${text.slice(0, 24)}`);
      [before, crossed] = [text, ""];
    },
  });
  parser.write(html);
  parser.end();
  return found;
}
