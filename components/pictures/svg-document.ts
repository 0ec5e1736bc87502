import { printSvg, svg, type SvgNode } from "./svg-node";

export interface PictureContents {
  /** The name, and the content in a sentence, for screen readers. */
  readonly name: string;
  readonly summary: string;
  /** The content, and the size in px that it needs. */
  readonly nodes: readonly SvgNode[];
  readonly width: number;
  readonly height: number;
  /** The background colour. */
  readonly paper: string;
  /** CSS rules that embed the fonts. */
  readonly fonts: string;
  /** The side of the surrounding square in px; without it, the picture has the size of its content. */
  readonly square?: number | undefined;
}

/** Writes a picture as a document of its own: nothing in it refers to the outside except its links. */
export function svgDocument({ name, summary, nodes, width, height, paper, fonts, square }: PictureContents): string {
  const size = square === undefined ? { width, height } : { width: square, height: square };
  const side = Math.max(width, height);
  const view =
    square === undefined ? `0 0 ${width} ${height}` : `${(width - side) / 2} ${(height - side) / 2} ${side} ${side}`;
  const [left = "0", top = "0", ...extent] = view.split(" ");
  const [across = "", down = ""] = extent;
  const document = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      // Otherwise programs other than browsers drop the space between a name and its value.
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
