import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { escapeLatex, latexUrl } from "@/lib/exhibit/latex/latex-escape";
import { escapeMarkdown, markdownTarget } from "@/lib/exhibit/markdown-escape";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { wide } from "@/tests/support/catalogues";
import { markdownTables, readLatex } from "@/tests/support/parse-formats";

/** Text that is dense in characters with a special meaning in TeX and Markdown. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from("\\{}[]()^~_$%&#|`'\"<>*-–—‘’“”?!@=+,.:;/ 09azé×±≤αßł−·")),
      fc.string({ minLength: 1, maxLength: 1, unit: "grapheme-ascii" }),
    ),
  )
  .map((characters) => characters.join(""));

describe("LaTeX", () => {
  // Worked out by hand from how TeX reads text.
  it.each([
    ["100%", "100\\%"],
    ["a_b & c#d $e", "a\\_b \\& c\\#d \\$e"],
    ["\\\\ {x}", "\\textbackslash{}\\textbackslash{} \\textbraceleft{}x\\textbraceright{}"],
    ["FID>100 <1 |x|", "FID\\textgreater{}100 \\textless{}1 \\textbar{}x\\textbar{}"],
    ["[^5]| **2.63**", "{[}\\textasciicircum{}5{]}\\textbar{} {*}{*}2.63{*}{*}"],
    ["--option ''x'' ,,", "-{}-option '{}'x'{}' ,{},"],
    ["PanGu-α, Fréchet, 3±1, ≤ 5×", "PanGu-$\\alpha$, Fr\\'{e}chet, 3$\\pm$1, $\\leq$ 5$\\times$"],
    [
      "Loom’s “best” – really—",
      "Loom's \\textquotedblleft{}best\\textquotedblright{} \\textendash{} really\\textemdash{}",
    ],
    ["中", "\\texttt{U+4E2D}"],
  ])("writes %s as %s", (text, latex) => expect(escapeLatex(text)).toBe(latex));

  it("is pure ASCII, and sets the text that it was made from", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const latex = escapeLatex(text);
        expect(latex).toMatch(/^[ -~]*$/);
        // TeX, and so the reader, does not distinguish the two apostrophes.
        expect(readLatex(latex)).toBe(text.normalize("NFC").replaceAll("’", "'"));
      }),
      { numRuns: 500 },
    );
  });
  it("has a command for every character of the data", () => {
    const characters = new Set(TABLE_NAMES.flatMap((name) => [...wide.texts[name].replaceAll("\n", "")]));
    expect([...characters].filter((character) => escapeLatex(character).startsWith("\\texttt{U+"))).toEqual([]);
  });
  it("keeps an address in its braces", () => {
    expect(latexUrl("https://example.org/a_b?c=1&d=%20#e")).toBe("\\url{https://example.org/a_b?c=1&d=%20#e}");
    expect(latexUrl("https://example.org/{a}\\b^é")).toBe("\\url{https://example.org/%7Ba%7D%5Cb%5E%C3%A9}");
  });
});

describe("Markdown", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["**2.63** _x_ `y`", "\\*\\*2.63\\*\\* \\_x\\_ \\`y\\`"],
    ["[^6] <b> &amp; $x$", "\\[^6\\] \\<b\\> \\&amp; \\$x\\$"],
    ["\\\\ & ~", "\\\\\\\\ \\& \\~"],
  ])("writes %s as %s", (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  it("keeps any text in its cell, and says it there", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const cells = [one, other].map((text) => escapeMarkdown(text.trim()));
        const [table] = markdownTables(`| a | b |\n| --- | --- |\n| ${cells.join(" | ")} |`);
        const read = table?.rows[0]?.map((lines) => lines.join("").replace(/\\([!-/:-@[-`{-~])/g, "$1"));
        expect(read).toEqual([one.trim(), other.trim()]);
        // No character that begins a construct appears without a backslash.
        expect(cells.join("").replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[\\`*_{}[\]<>|~$#&]/);
      }),
      { numRuns: 500 },
    );
  });
  it("keeps a link's target in its brackets", () => {
    expect(markdownTarget("https://example.org/a_(b)|c d")).toBe("https://example.org/a_%28b%29%7Cc%20d");
  });
});
