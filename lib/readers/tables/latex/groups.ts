/** Returns the offset after the group that begins at `at` ("{…}" or "[…]"), or the end of the text if it is never closed. */
export function groupEnd(text: string, at: number): number {
  const isBrace = text[at] === "{";
  let depth = 0;
  for (let here = at; here < text.length; here += 1) {
    const letter = text[here];
    if (letter === "\\") here += 1;
    else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    if (isBrace ? depth === 0 : depth <= 0 && letter === "]") return here + 1;
  }
  return text.length;
}

/** Returns the name of the macro at an offset, without its backslash: "textbf" for "\textbf{0.3}". A sign ("\%") is a macro of one character. */
export function macroAt(text: string, at: number): string {
  let end = at + 1;
  while (end < text.length && /[A-Za-z@]/.test(text[end] as string)) end += 1;
  return text.slice(at + 1, end === at + 1 ? end + 1 : end);
}

export interface Group {
  readonly isOptional: boolean;
  readonly content: string;
}

/** Returns the groups that follow an offset, up to `most` mandatory ones. Whitespace and a lone "*" between them are skipped. */
export function groupsAt(
  text: string,
  at: number,
  most: number,
): { readonly groups: readonly Group[]; readonly end: number } {
  const groups: Group[] = [];
  let [end, mandatory] = [at, 0];
  while (mandatory < most) {
    let next = end;
    while (/\s/.test(text[next] ?? "")) next += 1;
    const letter = text[next];
    if (letter !== "{" && letter !== "[") {
      // \multirow{4}*{…}: the width is a star without braces.
      if (letter !== "*" || groups.length === 0) break;
      groups.push({ isOptional: false, content: "*" });
      [end, mandatory] = [next + 1, mandatory + 1];
      continue;
    }
    const close = groupEnd(text, next);
    groups.push({
      isOptional: letter === "[",
      content: text.slice(
        next + 1,
        Math.max(next + 1, text[close - 1] === (letter === "[" ? "]" : "}") ? close - 1 : close),
      ),
    });
    if (letter === "{") mandatory += 1;
    end = close;
  }
  return { groups, end };
}
