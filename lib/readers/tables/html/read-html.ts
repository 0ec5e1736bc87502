import { Parser } from "htmlparser2";
import type { Grid } from "@/lib/readers/tables/grid";
import { lineFinder } from "@/lib/readers/tables/line-at";
import { layOut } from "./lay-out";
import { TableBuilder } from "./table-builder";

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** Elements whose content is not shown: `mphantom` is what LaTeX's \phantom becomes in MathML, a digit that only takes room. */
const UNSEEN = new Set(["script", "style", "annotation", "annotation-xml", "template", "noscript", "mphantom"]);
/** LaTeXML, which makes the HTML of arXiv, writes \phantom as an element with this style. Without `display`, which pages use for other languages and widths. */
const INVISIBLE = /(?:^|;)\s*visibility\s*:\s*hidden\b/i;

const isUnseen = (name: string, style: string | undefined) =>
  UNSEEN.has(name) || (style !== undefined && INVISIBLE.test(style));

/** Reads every table of an HTML page or fragment. A table inside a cell is a separate table. */
export function readHtml(text: string): readonly Grid[] {
  const lineOf = lineFinder(text);
  const done: { readonly table: TableBuilder; readonly headings: readonly string[] }[] = [];
  const open: TableBuilder[] = [];
  const headings: string[] = [];
  let heading: string | null = null;
  // For each open element, whether it is one that is not shown; the parser closes them in reverse order, also those that the page leaves open.
  const unseen: boolean[] = [];
  // Where the last piece of text ended, if nothing came since. Markup that the parser skips, such as a stray </td>, still separates two numbers.
  let textEnd: number | null = null;
  const close = () => {
    const table = open.pop();
    if (table) done.push({ table, headings: headings.filter((one) => one !== "") });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        textEnd = null;
        unseen.push(isUnseen(name, attributes.style));
        if (HEADINGS.has(name)) heading = "";
        if (name === "table") open.push(new TableBuilder(lineOf(parser.startIndex)));
        else open.at(-1)?.open(name, attributes, lineOf(parser.startIndex));
      },
      ontext(piece) {
        const data = textEnd !== null && parser.startIndex > textEnd + 1 ? ` ${piece}` : piece;
        const isAfterTag = textEnd === null;
        textEnd = parser.endIndex;
        if (unseen.includes(true)) return;
        if (heading !== null) heading += data;
        open.at(-1)?.text(data, isAfterTag, () => lineOf(parser.startIndex));
      },
      onclosetag(name) {
        textEnd = null;
        unseen.pop();
        if (HEADINGS.has(name) && heading !== null) {
          const depth = Number(name.slice(1));
          headings.length = Math.min(headings.length, depth - 1);
          while (headings.length < depth - 1) headings.push("");
          headings.push(heading.replaceAll(/\s+/g, " ").trim());
          heading = null;
        }
        if (name === "table") close();
        else open.at(-1)?.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  while (open.length > 0) close();
  return done.map(({ table, headings: over }) => layOut(table, over)).toSorted((a, b) => a.line - b.line);
}
