import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { fitSquare } from "@/components/pictures/fit-square";
import { differing, finished, INITIAL } from "@/components/pictures/paint";
import { LIGHT, LIGHT_FAMILIES } from "@/components/pictures/palette";
import { keyOf } from "@/components/pictures/picture-key";
import { svgDocument } from "@/components/pictures/svg-document";
import { printSvg, svg } from "@/components/pictures/svg-node";
import type { Mark } from "@/lib/view/chart/series";
import "@/tests/support/catalogues";

describe("paint", () => {
  test("colours are six digits, lengths have no px, what is neither stays", () => {
    expect(finished("rgb(251, 249, 244)")).toBe("#fbf9f4");
    expect(finished("rgb(0, 8, 15)")).toBe("#00080f");
    expect(finished("1.75px")).toBe("1.75");
    expect(finished("2.6px, 2px")).toBe("2.6 2");
    expect(finished("rgba(0, 0, 0, 0.5)")).toBe("rgba(0, 0, 0, 0.5)");
    expect(finished("round")).toBe("round");
  });

  test("a piece says only what its parent does not", () => {
    const parent = { ...INITIAL, fill: "#1d1a16", "font-size": "14" };
    expect(differing({ ...parent, stroke: "#0067a3" }, parent)).toEqual({ stroke: "#0067a3" });
    expect(differing(parent, parent)).toEqual({});
  });
});

describe("SVG", () => {
  test("texts and attributes are escaped, and what XML cannot hold is left out", () => {
    const node = svg("text", { "aria-label": 'a "b" & <c>' }, ["1 < 2 & 3 > 2\u0007"]);
    expect(printSvg(node)).toBe('<text aria-label="a &quot;b&quot; &amp; &lt;c&gt;">1 &lt; 2 &amp; 3 &gt; 2</text>');
    expect(printSvg(svg("g", {}))).toBe("<g/>");
  });

  const words = { name: "FID on A & B", summary: "One is lower." };
  const contents = {
    ...words,
    nodes: [svg("path", { d: "M0 0" })],
    width: 400,
    height: 300,
    paper: "#fbf9f4",
    fonts: "",
  };

  test("a picture is as large as what it holds, with a name and a sentence for screen readers", () => {
    const text = svgDocument(contents);
    expect(text).toContain('width="400" height="300" viewBox="0 0 400 300"');
    expect(text).toContain('<title id="name">FID on A &amp; B</title><desc id="summary">One is lower.</desc>');
    expect(text).toContain('<rect x="0" y="0" width="400" height="300" fill="#fbf9f4"/><path d="M0 0"/>');
  });

  test("keeps the space between a name and its value in programs that are not browsers", () => {
    expect(svgDocument(contents)).toMatch(/^<\?xml [^>]+>\n<svg [^>]*xml:space="preserve"/);
  });

  test("a square has what it holds in its middle, and paper to all four sides", () => {
    const text = svgDocument({ ...contents, square: 1080 });
    expect(text).toContain('width="1080" height="1080" viewBox="0 -50 400 400"');
    expect(text).toContain('<rect x="0" y="-50" width="400" height="400"');
  });
});

describe("a square", () => {
  /** Returns a sheet with 200 px of words and 50 px for each row. */
  const set = () => vi.fn(async (width: number, rows: number) => ({ width, rows, height: 200 + 50 * rows }));

  test("has the largest letters that fit", async () => {
    const sheets = set();
    expect(await fitSquare(8, sheets)).toMatchObject({ width: 640, rows: 8 });
    expect(sheets).toHaveBeenCalledTimes(2);
  });

  test("holds as many first rows as fit where all would be too many to read", async () => {
    // 200 + 14 × 50 = 900.
    expect(await fitSquare(40, set())).toMatchObject({ width: 900, rows: 14 });
  });

  test("stays too high where nothing can be left out", async () => {
    expect(await fitSquare(1, async (width) => ({ width, height: 5000 }))).toEqual({ width: 900, height: 5000 });
  });
});

describe("the key", () => {
  const mark = (family: Mark["family"], sourceKind: Mark["sourceKind"]) => ({ family, sourceKind, from: null }) as Mark;

  test("names the open marks at which arrows begin", () => {
    expect(keyOf({ marks: [{ ...mark("diffusion", "abstract"), from: 4 }] }).map(({ words }) => words)).toEqual([
      "where an arrow begins: before",
    ]);
  });

  test("names what shape and filling tell apart, where all marks of several shapes were read, and nothing where all are the same", () => {
    expect(keyOf({ marks: [mark("diffusion", "abstract"), mark("diffusion", "abstract")] })).toEqual([]);
    const words = keyOf({ marks: [mark("diffusion", "abstract"), mark("distilled", "citation")] }).map(
      (entry) => entry.words,
    );
    expect(words).toEqual(["diffusion model", "distilled model", "abstract", "citation by a third party"]);
    const ofOne = keyOf({ marks: [mark("diffusion", "paper"), mark("distilled", "paper")] });
    expect(ofOne.map((entry) => entry.words)).toEqual(["diffusion model", "distilled model", "paper, table or text"]);
  });
  test("names a reader's own result, which is of no family and no source", () => {
    const yours = { ...mark("other", "abstract"), mark: "yours" as const };
    expect(keyOf({ marks: [mark("diffusion", "abstract"), yours] }).map(({ words }) => words)).toEqual([
      "yours, not from a source",
    ]);
  });

  test("names the dots that have no label", () => {
    const named = { ...mark("diffusion", "abstract"), x: 1, weight: "line" as const };
    const marks = [named, { ...mark("other", "paper"), x: 2, weight: "faint" as const }];
    expect(keyOf({ marks })).toEqual([{ words: "not the best when it was reported", mark: null }]);
  });
});

test("previews have the colours of the style sheet", () => {
  const sheet = readFileSync("app/globals.css", "utf8");
  const families = LIGHT_FAMILIES.map((colour, at) => [`family-${at + 1}`, colour] as const);
  for (const [name, colour] of [...Object.entries(LIGHT), ...families])
    expect(sheet).toContain(`--${name}: light-dark(${colour}, `);
});
