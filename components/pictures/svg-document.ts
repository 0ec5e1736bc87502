import { printSvg, svg, type SvgNode } from "./svg-node";

export interface PictureContents {
  /** The name and what it shows in a sentence, for screen readers. */
  readonly name: string;
  readonly summary: string;
  /** What was taken down, and the size in px that it needs. */
  readonly nodes: readonly SvgNode[];
  readonly width: number;
  readonly height: number;
  /** Colour of the paper. */
  readonly paper: string;
  /** Style rules that carry the fonts. */
  readonly fonts: string;
  /** Side of the square that holds it, in px; without one the picture is as large as what it holds. */
  readonly square?: number | undefined;
}

/** A picture as a document of its own: nothing in it points outside but its links. */
export function svgDocument({ name, summary, nodes, width, height, paper, fonts, square }: PictureContents): string {
  const size = square === undefined ? { width, height } : { width: square, height: square };
  const side = Math.max(width, height);
  const view = square === undefined ? `0 0 ${width} ${height}` : `${(width - side) / 2} ${(height - side) / 2} ${side} ${side}`;
  const [left = "0", top = "0", ...extent] = view.split(" ");
  const [across = "", down = ""] = extent;
  const document = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      // Else programs that are not browsers take away the space between a name and its value.
      "xml:space": "preserve",
      width: String(size.width),
      height: String(size.height),
      viewBox: view,
      role: "img",
      "aria-labelledby": "name summary",
    },
    [
      svg("title", { id: "name" }, [name]),
      svg("desc", { id: "summary" }, [summary]),
      ...(fonts === "" ? [] : [svg("style", {}, [fonts])]),
      svg("rect", { x: left, y: top, width: across, height: down, fill: paper }),
      ...nodes,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printSvg(document)}\n`;
}
