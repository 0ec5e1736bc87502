/**
 * Returns the YAML between the first two lines of dashes of a Markdown file, or null if the file does not begin with such a line. `line` is the line
 * of its first line.
 */
export function frontMatterOf(text: string): { readonly yaml: string; readonly line: number } | null {
  const found = /^\uFEFF?(\s*---[ \t]*\r?\n)([^]*?)(?:^---[ \t]*$|(?![^]))/m.exec(text);
  if (found === null || found.index > 0) return null;
  const [, opening = "", yaml = ""] = found;
  return { yaml, line: opening.split("\n").length };
}
