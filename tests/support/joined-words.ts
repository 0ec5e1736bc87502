import { Parser } from "htmlparser2";

/** Elements within a line of text. Between all others a browser of text, a reader of a screen or of a copy begins a new line or a new cell. */
const INLINE = new Set(["a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "time", "u", "var"]);
/** What is not read as text. */
const UNREAD = new Set(["head", "script", "style", "svg", "template"]);
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/**
 * Where the words of two elements run into one, as `xAR` and `H` into `xARH`, where no style sheet sets them apart: each as the end of the one, a bar, and the beginning of the other. Marked
 * digits are part of a quotation, which is as it was printed.
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
      if (crossed !== "" && !/<\/?mark>$/.test(crossed) && ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(text)) found.push(`${before.slice(-24)}|${text.slice(0, 24)}`);
      [before, crossed] = [text, ""];
    },
  });
  parser.write(html);
  parser.end();
  return found;
}
