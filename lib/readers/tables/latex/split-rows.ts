import { groupEnd, groupsAt, macroAt } from "./groups";

/** The source of a cell and its offset within the table. */
export interface RawCell {
  readonly source: string;
  readonly at: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  /** The rule above the row: across the whole table or part of it. */
  readonly rule: "whole" | "part" | null;
  /** True if the row ends with its own line break, false if it ends with the table. */
  readonly isEnded: boolean;
}

const RULES =
  /^\s*\\(toprule|midrule|bottomrule|hline|Xhline|specialrule|hhline|cline|cmidrule|cdashline|hdashline|tabucline|addlinespace|noalign|rowcolor|morecmidrules|endhead|endfirsthead|endfoot|endlastfoot|caption|label|pagebreak|nopagebreak|tabularnewline)(?![A-Za-z])\s*(\*?)/;
const WHOLE = new Set(["toprule", "midrule", "bottomrule", "hline", "Xhline", "specialrule", "hhline", "hdashline"]);
const ARGUMENTS: Readonly<Record<string, number>> = {
  Xhline: 1,
  specialrule: 3,
  hhline: 1,
  cline: 1,
  cmidrule: 1,
  cdashline: 1,
  tabucline: 1,
  noalign: 1,
  rowcolor: 1,
  caption: 1,
  label: 1,
};
/** The width or trim in brackets that can follow a rule. */
const TRIMMED = /^\s*(?:\[[^\]]*\]|\([^)]*\))/;

/** Splits the body of a table into rows and cells at "&" and "\\\\", outside braces and outside tables in cells. */
export function splitRows(body: string): readonly RawRow[] {
  const rows: RawRow[] = [];
  let cells: RawCell[] = [];
  let rule: RawRow["rule"] = null;
  let [from, depth] = [0, 0];
  const close = (at: number) => cells.push({ source: body.slice(from, at), at: from });
  const end = (isEnded: boolean) => {
    if (cells.some(({ source }) => source.trim() !== "") || cells.length > 1) {
      rows.push({ cells, rule, isEnded });
      rule = null;
    }
    cells = [];
  };
  const skip = () => {
    const passed = passRules(body, from);
    if (passed.rule) rule = rule === "whole" ? rule : passed.rule;
    from = passed.end;
    return from;
  };
  for (let at = skip(); at < body.length; ) {
    const letter = body[at];
    if (letter === "{") at = groupEnd(body, at);
    else if (letter === "&" && depth === 0) {
      close(at);
      at = from = at + 1;
    } else if (letter === "\\") {
      const name = macroAt(body, at);
      if (depth === 0 && (name === "\\" || name === "tabularnewline" || name === "cr")) {
        close(at);
        end(true);
        from = at + 1 + name.length;
        const extra = /^\*?\s*(?:\[[^\]&\\]*\])?/.exec(body.slice(from, from + 60));
        from += extra?.[0].length ?? 0;
        at = skip();
      } else {
        if (name === "begin") depth += 1;
        if (name === "end") depth -= 1;
        at += 1 + name.length;
      }
    } else at += 1;
  }
  close(body.length);
  end(false);
  return rows;
}

function passRules(body: string, from: number): { readonly end: number; readonly rule: RawRow["rule"] } {
  let end = from;
  let rule: RawRow["rule"] = null;
  for (let match = RULES.exec(body.slice(end, end + 200)); match; match = RULES.exec(body.slice(end, end + 200))) {
    const name = match[1] as string;
    end += match[0].length;
    if (WHOLE.has(name)) rule = "whole";
    else if (name === "cline" || name === "cmidrule") rule ??= "part";
    for (let trim = TRIMMED.exec(body.slice(end, end + 80)); trim; trim = TRIMMED.exec(body.slice(end, end + 80)))
      end += trim[0].length;
    if (Object.hasOwn(ARGUMENTS, name)) end = groupsAt(body, end, ARGUMENTS[name] as number).end;
    for (let trim = /^\s*\[[^\]]*\]/.exec(body.slice(end, end + 80)); trim; trim = null) end += trim[0].length;
  }
  return { end, rule };
}
