export interface BuiltCell {
  text: string;
  readonly marks: Set<string>;
  line: number;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface BuiltRow {
  readonly line: number;
  readonly isHead: boolean;
  readonly isAfterRule: boolean;
  readonly cells: BuiltCell[];
}

const MARKS: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  u: "underline",
  ins: "underline",
  i: "italic",
  em: "italic",
  s: "struck",
  del: "struck",
};
const CLASSES =
  /(?:^|\s|-)(best|second|first|bold|underline|ltx_font_bold|ltx_framed_underline|ltx_font_italic)(?=\s|$)/g;
const CLASS_MARKS: Readonly<Record<string, string>> = {
  ltx_font_bold: "bold",
  ltx_framed_underline: "underline",
  ltx_font_italic: "italic",
};
/** Elements inside a line of text. Any other element starts or ends a line; without a space, two numbers would become one. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var math mi mn mo ms mtext mrow mstyle mpadded mphantom merror semantics msup msub mover munder msubsup".split(
    " ",
  ),
);
/** Formula elements whose second child is above or below the first. */
const SCRIPTS: Readonly<Record<string, string>> = { msup: "^", msub: "_", mover: "^", munder: "_" };

/** Records the content between <table> and </table>. */
export class TableBuilder {
  readonly rows: BuiltRow[] = [];
  caption = "";
  private cell: BuiltCell | null = null;
  private script: string | null = null;
  private readonly formulas: { readonly sign: string; children: number; depth: number }[] = [];
  private inCaption = false;
  private inHead = false;
  private isNewBody = false;

  constructor(readonly line: number) {}

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (name === "caption") this.inCaption = true;
    if (name === "thead") this.inHead = true;
    if (name === "tbody") [this.inHead, this.isNewBody] = [false, true];
    if (name === "tr") this.startRow(line);
    if (name === "td" || name === "th") {
      if (this.rows.length === 0) this.startRow(line);
      this.cell = {
        text: "",
        marks: marksOf(attributes),
        line,
        isHead: name === "th",
        columns: spanOf(attributes["colspan"]),
        rows: spanOf(attributes["rowspan"]),
      };
      this.rows.at(-1)?.cells.push(this.cell);
      return;
    }
    if (!this.cell) return;
    if (Object.hasOwn(MARKS, name)) this.cell.marks.add(MARKS[name] as string);
    if (name === "span") for (const mark of marksOf(attributes)) this.cell.marks.add(mark);
    if (!INLINE.has(name)) this.cell.text += " ";
    if (name === "sup" || name === "sub") this.script = "";
    // A block element inside a superscript ends it: the text that follows may not belong to it.
    else if (this.script !== null && !INLINE.has(name)) this.endScript("sup");
    this.enterFormula(name);
  }

  text(data: string, isAfterTag: boolean, lineOf: () => number): void {
    if (this.inCaption) this.caption += data;
    if (!this.cell) return;
    if (this.script !== null) this.script += data;
    else {
      if (this.cell.text.trim() === "" && data.trim() !== "")
        this.cell.line = lineOf() + (/^\s*/.exec(data)?.[0].split("\n").length ?? 1) - 1;
      // 0.42<b>1</b> may be a number and a note, so digits that markup separates never form one number.
      this.cell.text += isAfterTag && /\d$/.test(this.cell.text) && /^\d/.test(data) ? ` ${data}` : data;
    }
  }

  close(name: string): void {
    if (name === "caption") this.inCaption = false;
    if (name === "thead") this.inHead = false;
    if (name === "td" || name === "th" || name === "tr") this.cell = null;
    if ((name === "sup" || name === "sub") && this.script !== null) this.endScript(name);
    if (this.cell && !INLINE.has(name)) this.cell.text += " ";
    if (this.formulas.at(-1)?.depth === 0) this.formulas.pop();
    const outer = this.formulas.at(-1);
    if (outer && outer.depth > 0) outer.depth -= 1;
  }

  private startRow(line: number): void {
    this.rows.push({ line, isHead: this.inHead, isAfterRule: this.isNewBody, cells: [] });
    [this.isNewBody, this.cell] = [false, null];
  }

  /** A superscript number is a note, unless it is the exponent of 10; a subscript number is a note in brackets. */
  private endScript(name: string): void {
    const script = (this.script ?? "").trim();
    this.script = null;
    if (!this.cell || script === "") return;
    if (name === "sup" && !/(?:^|[^\d.])10\s*$/.test(this.cell.text)) this.cell.marks.add(script);
    else if (name === "sup") this.cell.text += `^${script}`;
    else this.cell.text += script.startsWith("±") || /^[A-Za-z]/.test(script) ? script : ` (${script})`;
  }

  private enterFormula(name: string): void {
    const formula = this.formulas.at(-1);
    if (formula) {
      if (formula.depth === 0 && (formula.children += 1) === 2 && this.cell) this.cell.text += formula.sign;
      formula.depth += 1;
    }
    if (Object.hasOwn(SCRIPTS, name)) this.formulas.push({ sign: SCRIPTS[name] as string, children: 0, depth: 0 });
  }
}

/** More columns than any table has; a larger span would only fill memory. */
const MOST = 200;
const spanOf = (printed: string | undefined) => Math.min(MOST, Math.max(1, Number.parseInt(printed ?? "1", 10) || 1));

const marksOf = (attributes: Readonly<Record<string, string>>): Set<string> =>
  new Set(Array.from((attributes["class"] ?? "").matchAll(CLASSES), ([, name = ""]) => CLASS_MARKS[name] ?? name));
