import { describe, expect, it } from "vitest";
import { rowsIn, valuesOf } from "@/lib/exhibit/board/board-marks";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import type { BoardDocument } from "@/lib/report/board-table";
import { envelopeOf, textOf } from "@/tests/support/api";
import { hasPandoc, lostIn, pandocText } from "@/tests/support/pandoc";
import { latexValues, markdownValues } from "@/tests/support/parse-formats";

const BOARDS = [
  "benchmarks/meadow-256.tex?metric=fid",
  "benchmarks/weir-1.tex?metric=mse",
  "compare.tex?method=headwater&method=d-line&method=patchwork",
  "compare.tex?method=loom&method=loom-flow&method=brisk-decoding&reference=loom",
];

/** Returns the values of the boards of a view, as they are printed. */
async function valuesOn(address: string): Promise<readonly string[]> {
  const { boards } = boardDocumentSchema.parse(
    (await envelopeOf(`${address.replace(".tex", ".json")}&form=board`)).data,
  ) as Omit<BoardDocument, "collection">;
  return boards.flatMap((board) => rowsIn(board).flatMap(valuesOf)).map(({ digits }) => digits.replaceAll("-", "−"));
}

describe.skipIf(!hasPandoc)("pandoc loses no value, in their order (skipped where pandoc is not installed)", () => {
  it.each(BOARDS)("of the board %s", async (address) => {
    const values = await valuesOn(address);
    expect(values.length).toBeGreaterThan(5);
    expect(lostIn(pandocText(await textOf(`${address}&form=board`), "latex"), values)).toEqual([]);
    expect(lostIn(pandocText(await textOf(`${address.replace(".tex", ".md")}&form=board`), "gfm"), values)).toEqual([]);
  });
  it.each([...BOARDS, "methods/loom.tex", "papers/loom.tex"])("of the list %s", async (address) => {
    const latex = await textOf(address);
    const digits = latexValues(latex).map((value) => value.digits.replace("-", "−"));
    expect(digits.length).toBeGreaterThan(5);
    expect(lostIn(pandocText(latex, "latex"), digits)).toEqual([]);
    const markdown = await textOf(address.replace(".tex", ".md"));
    expect(
      lostIn(
        pandocText(markdown, "gfm"),
        markdownValues(markdown).map((value) => value.digits.replace("-", "−")),
      ),
    ).toEqual([]);
  });
});
