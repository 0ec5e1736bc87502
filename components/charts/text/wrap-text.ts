/** Breaks a text into at most `lines` lines, at spaces if possible; text that does not fit ends in an ellipsis. */
export function wrapText(text: string, lines: number, fits: (line: string) => boolean): readonly string[] {
  const rest = text.trim();
  if (rest === "" || lines < 1) return [];
  if (fits(rest)) return [rest];
  if (lines === 1) return [shorten(rest, fits)];
  const line = firstLine(rest, fits);
  return [line, ...wrapText(rest.slice(line.length), lines - 1, fits)];
}

/** An end of a text with no more characters than this does not get a line of its own. */
const SHORTEST = 2;

function firstLine(text: string, fits: (line: string) => boolean): string {
  const breaks = Array.from(text.matchAll(/\s+/g), ({ index }) => text.slice(0, index)).filter(fits);
  // Keeps a unit on the line of its number: "1100 M".
  return (
    breaks.findLast((line) => text.length - line.length > SHORTEST + 1) ??
    breaks.at(-1) ??
    starts(text).findLast(fits) ??
    text.slice(0, 1)
  );
}

function shorten(text: string, fits: (line: string) => boolean): string {
  return (
    starts(text)
      .map((start) => `${start.trimEnd()}…`)
      .findLast(fits) ?? "…"
  );
}

/** Returns every beginning of a text, by whole characters, shortest first. */
function starts(text: string): readonly string[] {
  const characters = [...text];
  return characters.map((_, at) => characters.slice(0, at + 1).join(""));
}
