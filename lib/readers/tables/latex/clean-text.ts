import { groupEnd, groupsAt, macroAt } from "./groups";
import { COLOURS, DROPPED, LAST_OF, MARKING, SIGNS } from "./macros";

export interface CleanText {
  readonly text: string;
  readonly marks: readonly string[];
}

/** Deeper than any table nests; deeper content is dropped instead of overflowing the stack. */
const DEEPEST = 40;

/**
 * Returns a piece of LaTeX as a reader sees it, and how it is set. An unknown macro prints its argument and adds its name as a mark, so that
 * \first{0.382} is 0.382 marked "first". Two arguments are kept apart, so that they never form one number.
 */
export function cleanText(source: string, depth = 0): CleanText {
  const marks: string[] = [];
  let text = "";
  let isMath = false;
  const take = (inner: CleanText) => {
    text += inner.text;
    for (const mark of inner.marks) marks.push(mark);
  };
  // 2\first{0.382}: digits that a macro separates never form one number.
  const takePart = (inner: CleanText) =>
    take({ ...inner, text: /\d$/.test(text) && /^[\d.]/.test(inner.text) ? ` ${inner.text}` : inner.text });
  for (let at = 0; at < source.length; ) {
    const [before, from] = [text, at];
    const letter = source[at] as string;
    if (letter === "{") {
      const end = groupEnd(source, at);
      const content = source.slice(at + 1, source[end - 1] === "}" ? end - 1 : end);
      if (depth < DEEPEST) take(cleanText(content, depth + 1));
      at = end;
    } else if ((letter === "^" || letter === "_") && (isMath || source[at + 1] === "{")) {
      // Outside formulas, "_" is an unescaped character of a name: PEMS_03.
      at = script(source, at, letter);
    } else if (letter === "\\") {
      at = macro(source, at);
    } else {
      if (letter === "$") isMath = !isMath;
      if (letter === "~") text += " ";
      else if (letter !== "$" && letter !== "}") text += letter;
      at += 1;
    }
    // A macro that prints nothing still separates two numbers; a thin space and braces do not.
    if (
      text === before &&
      letter !== "{" &&
      !source.startsWith("\\,", from) &&
      letter !== "$" &&
      /\d$/.test(text) &&
      /^[{\s]*\d/.test(source.slice(at, at + 6))
    )
      text += " ";
  }
  return {
    text: text.replaceAll(/\s+/g, " ").replaceAll("---", "—").replaceAll("--", "–").replaceAll(/``|''/g, '"').trim(),
    marks: [...new Set(marks)],
  };

  /** A subscript is a note in brackets unless it contains ±; a superscript is a mark, unless it is the exponent of 10. */
  function script(from: string, at: number, sign: string): number {
    const next = from[at + 1] ?? "";
    const end = next === "{" ? groupEnd(from, at + 1) : next === "\\" ? at + 2 + macroAt(from, at + 1).length : at + 2;
    const inner = depth < DEEPEST ? cleanText(from.slice(at + 1, end), depth + 1) : { text: "", marks: [] };
    if (sign === "^") {
      if (/(?:^|[^\d.])10$/.test(text)) text += `^${inner.text}`;
      else if (inner.text.startsWith("±")) text += inner.text;
      else if (inner.text !== "") marks.push(inner.text);
    } else if (/^[±A-Za-z]/.test(inner.text)) text += inner.text.startsWith("±") ? inner.text : `_${inner.text}`;
    else if (inner.text !== "") text += ` (${inner.text.replace(/^\((.*)\)$/, "$1")})`;
    return end;
  }

  function macro(from: string, at: number): number {
    const name = macroAt(from, at);
    const behind = at + 1 + name.length;
    if (Object.hasOwn(SIGNS, name)) {
      text += SIGNS[name];
      return behind;
    }
    if (name === "begin" || name === "end") {
      const { end } = groupsAt(from, behind, 1);
      text += " ";
      return end;
    }
    if (Object.hasOwn(SCRIPTS, name)) {
      const { groups, end } = groupsAt(from, behind, 1);
      const sign = SCRIPTS[name] as string;
      if (groups.length > 0) script(`${sign}{${groups.at(-1)?.content ?? ""}}`, 0, sign);
      return end;
    }
    const isDropped = Object.hasOwn(DROPPED, name);
    const most = argumentsOf(name);
    const { groups, end } = most === 0 ? { groups: [], end: behind } : groupsAt(from, behind, most);
    if (COLOURS.includes(name) && groups.length > 0)
      marks.push(`colour ${groups.find(({ isOptional }) => !isOptional)?.content.trim() ?? ""}`);
    if (isDropped) return end;
    if (Object.hasOwn(MARKING, name)) marks.push(MARKING[name] as string);
    const inner = groups.filter(({ isOptional }) => !isOptional);
    if (Object.hasOwn(LAST_OF, name) || COLOURS.includes(name) || Object.hasOwn(MARKING, name)) {
      const last = inner.at(-1);
      if (last && depth < DEEPEST) takePart(cleanText(last.content.replaceAll("\\\\", " "), depth + 1));
      return last ? end : behind;
    }
    if (inner.length === 0) {
      // \best 0.382 is a mark; \ours is a name.
      if (/^\s*[-−+]?\d*\.\d/.test(from.slice(behind, behind + 12)) && text.trim() === "") marks.push(name);
      else text += /^[A-Za-z]/.test(name) ? name : ` ${name} `;
      return behind;
    }
    const parts = depth < DEEPEST ? inner.map(({ content }) => cleanText(content, depth + 1)) : [];
    marks.push(name);
    takePart({
      text: parts
        .map((part) => part.text)
        .filter((part) => part !== "")
        .join(" "),
      marks: parts.flatMap((part) => part.marks),
    });
    return end;
  }
}

const SCRIPTS: Readonly<Record<string, string>> = {
  textsuperscript: "^",
  tnote: "^",
  footnotemark: "^",
  sp: "^",
  textsubscript: "_",
  sb: "_",
};

/** Returns how many mandatory arguments a macro takes; an unknown macro takes as many as follow, up to three. */
function argumentsOf(name: string): number {
  for (const table of [DROPPED, LAST_OF]) if (Object.hasOwn(table, name)) return table[name] as number;
  if (COLOURS.includes(name)) return 2;
  return Object.hasOwn(MARKING, name) ? 1 : 3;
}
