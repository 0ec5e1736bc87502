import { cellText } from "@/lib/readers/tables/grid";
import { cleanText } from "@/lib/readers/tables/latex/clean-text";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  plusmn: "±",
  pm: "±",
  minus: "−",
  times: "×",
  amp: "&",
  lt: "<",
  gt: ">",
  le: "≤",
  ge: "≥",
  darr: "↓",
  uarr: "↑",
  dagger: "†",
  Dagger: "‡",
  ndash: "–",
  mdash: "—",
  quot: '"',
  approx: "≈",
  deg: "°",
  micro: "µ",
};

/** Markup that is a mark of the cell if it wraps the whole cell. */
const WRAPS: readonly (readonly [pattern: RegExp, mark: string])[] = [
  [/^\*\*\*(.+)\*\*\*$/, "bold italic"],
  [/^\*\*(.+)\*\*$/, "bold"],
  [/^__(.+)__$/, "bold"],
  [/^~~(.+)~~$/, "struck"],
  [/^\*([^*]+)\*$/, "italic"],
  [/^_([^_]+)_$/, "italic"],
  [/^`+([^`]+)`+$/, "code"],
  [/^<(?:b|strong)>(.*)<\/(?:b|strong)>$/i, "bold"],
  [/^<(?:u|ins)>(.*)<\/(?:u|ins)>$/i, "underline"],
  [/^<(?:i|em)>(.*)<\/(?:i|em)>$/i, "italic"],
];

/** Most cells contain none of these characters and need no further work. */
const MARKUP = /[*_`~<>&[\]\\$!]/;

/** Returns a cell of a Markdown table as it is displayed, and how it is set. */
export function cleanInline(given: string): { readonly text: string; readonly marks: readonly string[] } {
  const source = cellText(given.trim());
  if (!MARKUP.test(source)) return { text: source.replaceAll(/\s+/g, " "), marks: [] };
  const marks: string[] = [];
  let text = source
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\[\^[^\]]+\]/g, (note) => (marks.push(note.slice(1, -1)), " "))
    .replaceAll(/<sup>(.*?)<\/sup>/gi, (_, note: string) => (marks.push(note), " "))
    .replaceAll(/<sub>(.*?)<\/sub>/gi, (_, note: string) =>
      note.startsWith("±") || /^[A-Za-z]/.test(note) ? note : ` (${note})`,
    )
    .replaceAll(/<br\s*\/?>/gi, " ")
    .replaceAll(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .trim();
  for (let turn = 0; turn < 4; turn += 1) {
    const wrap = WRAPS.find(([pattern]) => pattern.test(text));
    if (!wrap) break;
    marks.push(wrap[1]);
    text = (wrap[0].exec(text)?.[1] ?? text).trim();
  }
  // Bold around a part, such as the value of "**0.38** ± 0.01".
  text = text
    .replaceAll(/\*\*(\S(?:[^*]*\S)?)\*\*/g, (_, inner: string) => (marks.push("bold"), inner))
    .replaceAll(/<\/?[a-z][^<>]*>/gi, " ");
  text = text.replaceAll(/\\([\\`*_{}[\]()#+.!|~<>-])/g, "$1");
  if (/\$[^$]*[\\^_{][^$]*\$/.test(text) || /^\$[^$]+\$$/.test(text)) {
    const clean = cleanText(text);
    return { text: clean.text, marks: [...new Set([...marks, ...clean.marks])] };
  }
  return { text: text.replaceAll(/\s+/g, " ").trim(), marks: [...new Set(marks)] };
}

function entity(name: string): string | null {
  if (!name.startsWith("#")) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
