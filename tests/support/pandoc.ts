import { spawnSync } from "node:child_process";

/** Whether this machine has pandoc. */
export const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;

/** Returns the text of a document as HTML, as pandoc reads it. Throws if it reads none. */
export function pandocText(text: string, from: "latex" | "gfm" | "markdown"): string {
  const { status, stdout, stderr } = spawnSync("pandoc", ["-f", from, "-t", "html"], {
    input: text,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  return stdout
    .replace(/<\/?(?:span|strong|em)[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Returns the words that are missing, if each is searched after the one before. */
export function lostIn(text: string, words: readonly string[]): readonly string[] {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
}
