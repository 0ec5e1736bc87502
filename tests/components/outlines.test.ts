import { readFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { parseTransform, times } from "@/components/pictures/matrix";
import { fontLoader } from "@/components/pictures/outline/load-fonts";
import { outlined } from "@/components/pictures/outline/outlined";
import { pathOf } from "@/components/pictures/path-of";
import { pdfDocument } from "@/components/pictures/pdf-document";
import { printSvg, svg, type SvgNode } from "@/components/pictures/svg-node";

const asked: string[] = [];
const fontsOf = fontLoader(async (file) => {
  asked.push(file.pathname.replace(/.*\//, ""));
  return readFile(file);
});
const INTER = { "font-family": "'Inter', Helvetica", "font-size": "16", fill: "#1d1a16" };

/** Returns the left and right edge of all paths, from the absolute coordinates in which outlines are written. */
function edges(nodes: readonly SvgNode[]): readonly [left: number, right: number] {
  const paths = [
    ...nodes
      .map(printSvg)
      .join("")
      .matchAll(/ d="([^"]*)"/g),
  ].map(([, d = ""]) => d);
  const xs = paths.flatMap((d) =>
    [...d.matchAll(/[MLQC]([^MLQCZ]*)/g)].flatMap(([, list = ""]) =>
      list
        .trim()
        .split(/[\s,]+|(?<=\d)(?=-)/)
        .map(Number)
        .filter((_, at) => at % 2 === 0),
    ),
  );
  return [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
}

describe("texts as outlines", () => {
  test("no text and no font is left, and the paint stays", async () => {
    const [node] = await outlined(
      [svg("text", { x: "10", y: "20", ...INTER, "font-weight": "500", transform: "rotate(-90)" }, ["VAR 1.73"])],
      fontsOf,
    );
    const text = printSvg(node ?? "");
    expect(text).toMatch(/^<g fill="#1d1a16" transform="rotate\(-90\)"><path d="M[^"]+Z"\/><\/g>$/);
    expect(text).not.toMatch(/font|<text/);
  });

  test("a text stands where its anchor says: from, around or up to its place", async () => {
    const set = async (anchor: string) =>
      edges(await outlined([svg("text", { x: "100", y: "0", ...INTER, "text-anchor": anchor }, ["HIH"])], fontsOf));
    const [start, middle, end] = await Promise.all(["start", "middle", "end"].map(set));
    expect(start?.[0]).toBeGreaterThan(100);
    expect(end?.[1]).toBeLessThan(100);
    expect(((middle?.[0] ?? NaN) + (middle?.[1] ?? NaN)) / 2).toBeCloseTo(100, 0);
    expect((start?.[1] ?? NaN) - (start?.[0] ?? NaN)).toBeCloseTo((end?.[1] ?? NaN) - (end?.[0] ?? NaN), 1);
  });

  test("a piece of a text goes on where the one before ended, or begins a line of its own", async () => {
    const whole = edges(await outlined([svg("text", { x: "0", y: "0", ...INTER }, ["HHHH"])], fontsOf));
    const pieces = edges(
      await outlined(
        [svg("text", { x: "0", y: "0", ...INTER }, ["HH", svg("tspan", { fill: "#0067a3" }, ["HH"])])],
        fontsOf,
      ),
    );
    expect(pieces).toEqual(whole);
    const moved = edges(
      await outlined(
        [svg("text", { x: "0", y: "0", ...INTER }, [svg("tspan", { x: "50", y: "12" }, ["HHHH"])])],
        fontsOf,
      ),
    );
    expect(moved[0]).toBeCloseTo(whole[0] + 50, 1);
  });

  test("digits in columns are equally wide", async () => {
    const width = async (text: string, style: object) =>
      edges(await outlined([svg("text", { x: "0", y: "0", ...INTER, ...style }, [`${text}H`])], fontsOf))[1];
    const tabular = { style: "font-variant-numeric:tabular-nums" };
    expect(await width("1111", tabular)).toBeCloseTo(await width("0000", tabular), 1);
    expect(Math.abs((await width("1111", {})) - (await width("0000", {})))).toBeGreaterThan(2);
  });

  test("the signs file is fetched for ≤ alone, and a letter that no font has is named", async () => {
    asked.length = 0;
    const fresh = fontLoader(async (file) => (asked.push(file.pathname.replace(/.*\//, "")), readFile(file)));
    await outlined([svg("text", INTER, ["FID 1.73 − 2"])], fresh);
    expect(asked).toEqual(["inter-latin-400-normal.woff"]);
    await outlined([svg("text", INTER, ["≤ 2.75"])], fresh);
    expect(asked).toContain("noto-sans-math-latin-400-normal.woff");
    await expect(outlined([svg("text", INTER, ["指標"])], fresh)).rejects.toThrow(
      "no font of this site has the letter “指” → use the SVG with its text, or the PNG",
    );
  });
});

describe("PDF", () => {
  test("one page of the picture's size, with its name and what it shows", async () => {
    const nodes = [
      svg("g", { transform: "translate(10 20)" }, [
        svg("path", { d: "M0 0L10 10", stroke: "#0067a3", "stroke-dasharray": "2.6 2" }),
        svg("circle", { cx: "5", cy: "5", r: "3", fill: "#fbf9f4" }),
      ]),
    ];
    const bytes = await pdfDocument({
      name: "FID on A & B",
      summary: "One is lower.",
      nodes,
      width: 400,
      height: 300,
      paper: "#fbf9f4",
    });
    const read = await PDFDocument.load(bytes);
    expect([read.getPageCount(), read.getPage(0).getSize(), read.getTitle(), read.getSubject()]).toEqual([
      1,
      { width: 300, height: 225 },
      "FID on A & B",
      "One is lower.",
    ]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("/BaseFont");
  });

  test("a colour that is no six digits is an error", async () => {
    const nodes = [svg("path", { d: "M0 0", fill: "red" })];
    await expect(pdfDocument({ name: "", summary: "", nodes, width: 1, height: 1, paper: "#ffffff" })).rejects.toThrow(
      "a picture's colour is red → six hexadecimal digits after #",
    );
  });

  test("a shape is a path, and a turn about a point leaves the point", () => {
    expect(pathOf(svg("rect", { x: "1", y: "2", width: "3", height: "4" }))).toBe("M1 2h3v4h-3Z");
    expect(pathOf(svg("line", { x1: "1", x2: "3", y1: "2", y2: "4" }))).toBe("M1 2L3 4");
    const [a, b, c, d, e, f] = parseTransform("translate(5 5) rotate(90 2 3)");
    expect([a * 2 + c * 3 + e, b * 2 + d * 3 + f].map((one) => Math.round(one * 1e9) / 1e9)).toEqual([7, 8]);
    expect(times([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 3, 4])).toEqual([2, 0, 0, 2, 6, 8]);
    expect(() => parseTransform("skewX(3)")).toThrow("a picture's transform is skewX() → translate, scale or rotate");
  });
});
