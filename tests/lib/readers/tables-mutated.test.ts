import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "@/lib/readers/reading";
import { TABLE_READERS } from "@/lib/readers/tables/registered";
import { growsTooFast } from "@/tests/support/grows";
import { mutated } from "@/tests/support/readers/mutate";
import { TABLES } from "@/tests/support/readers/tables";

/** Hundreds in the gate; the nightly run sets it to 20000. */
const RUNS = Number(process.env["DAMAGED_FILES"] ?? 300);

/** Milliseconds; an idle machine takes seconds. */
const FOR_HANGS = 1_200_000;

/** Returns the text of a line, and of the next if a cell continues there, without the characters that formats put between digits. */
const plain = (text: string) => text.replaceAll(/\\phantom\{[^}]*\}|[{}$\s]|&nbsp;?/g, "").replaceAll(",", ".");

/** Replaces numeric references by HTML's standard: each ends at its semicolon, or else at the first character that is not a digit ("&#8722.5" is −.5). */
const referenced = (text: string) =>
  text.replaceAll(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string | undefined, decimal: string) =>
    characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
const characterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD");

/** Expects every value to be in the file on the line that its row names; a program that moves numbers between lines fails here. */
function expectPrinted(given: string, { rows }: Reading, isHtml: boolean): void {
  const text = isHtml ? referenced(given) : given;
  const lines = text.split(/\r\n?|\n/);
  for (const { value, where } of rows) {
    const line = where.line ?? 0;
    const here = plain(lines.slice(Math.max(0, line - 1), line + 3).join("\n"));
    expect(here, `${value} at line ${line}`).toContain(plain(value));
  }
}

describe.each(TABLE_READERS)("$name, broken in any way", ({ id, load, accepts }) => {
  const { name = "", texts = [] } = TABLES[id] ?? {};

  it("has tables of its own to break", async () => {
    const { reader } = await load();
    for (const text of texts) expect(reader.read({ name, text }).rows.length, text).toBeGreaterThan(0);
  });

  it("gives no exception and no number that does not stand where it says", async () => {
    const { reader } = await load();
    const broken = fc
      .constantFrom(...texts)
      .chain((text) => mutated(text).chain((once) => fc.oneof(fc.constant(once), mutated(once))));
    fc.assert(
      fc.property(broken, (text) => {
        const sure = accepts({ name, text });
        expect(sure >= 0 && sure <= 1).toBe(true);
        expectPrinted(text, reader.read({ name, text }), id === "html");
      }),
      { numRuns: RUNS },
    );
  });

  it("gives no exception on any bytes", async () => {
    const { reader } = await load();
    const signs = fc.constantFrom(
      "|",
      "&",
      "\\\\",
      "\\",
      "{",
      "}",
      "<td>",
      "<table>",
      "</table>",
      "\\begin{tabular}{cc}",
      "\\multirow{9}{*}{",
      "\\multicolumn{3}{c}{",
      "---",
      "|---|---|",
      "\n",
      "  ",
      "0.5",
      "12",
      "MSE",
      ";",
      ",",
      "\t",
      '"',
      "$",
      "^",
      "_",
      "%",
      "+--+--+",
      "│",
    );
    const noise = fc
      .array(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(noise, (text) => {
        accepts({ name, text });
        reader.read({ name, text });
      }),
      { numRuns: RUNS },
    );
  });

  it(
    "reads 200,000 characters of anything without a halt",
    async () => {
      const { reader } = await load();
      const parts = [
        " ",
        "\n",
        "|",
        "| ",
        "&",
        "& ",
        "\\",
        "\\\\\n",
        "{",
        "}",
        "[",
        "$",
        "-",
        "- ",
        "<td>",
        "<table>",
        "</td>",
        "a  b\n",
        "0.5 ",
        "0.5,",
        "1,",
        ";",
        '"',
        "a|b\n",
        "|-|-|\n",
        "+--+\n",
        "\\begin{tabular}{c}",
        "\\multirow{500}{*}{x}&",
        "\\multicolumn{500}{c}{x}&",
        "<td rowspan=1000 colspan=1000>",
        "(",
        "± 0.5 ",
        "[x](",
        "**",
        "&#",
        "\u001b[",
      ];
      const random = (length: number) =>
        Array.from({ length }, (_, at) => String.fromCharCode((at * 7919 + (at >> 3) * 104729) % 256)).join("");
      for (const textOf of [
        random,
        ...parts.map(
          (part) => (length: number) => (texts[0] ?? "").replace(/\d\.\d+/, part.repeat(length / part.length)),
        ),
      ]) {
        const read = (length: number) => {
          const text = textOf(length);
          accepts({ name, text });
          reader.read({ name, text });
        };
        expect(growsTooFast(read, 200_000), JSON.stringify(textOf(60))).toBeNull();
      }
    },
    FOR_HANGS,
  );
});
