import {
  concatTransformationMatrix,
  LineCapStyle,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  type PDFPage,
  type PDFPageDrawSVGOptions,
} from "@cantoo/pdf-lib";
import { paintedWith } from "@/components/pictures/outline/outlined";
import { INITIAL, type Paint } from "./paint";
import { parseTransform, times, type Matrix } from "./matrix";
import { pathOf } from "./path-of";
import { svg, type SvgNode } from "./svg-node";
import type { PictureContents } from "./svg-document";

/** A CSS px is 1/96 inch, a PDF point 1/72. */
const POINT = 0.75;

/** Makes a PDF of one page from a picture whose texts are outlines: `\includegraphics` accepts it, and it refers to no font. */
export async function pdfDocument({
  name,
  summary,
  nodes,
  width,
  height,
  paper,
}: Omit<PictureContents, "fonts" | "square">): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(name, { showInWindowTitleBar: true });
  document.setSubject(summary);
  document.setLanguage("en");
  document.setCreator("As Reported");
  document.setProducer("As Reported");
  const page = document.addPage([width * POINT, height * POINT]);
  const sheet = svg("rect", { x: "0", y: "0", width: String(width), height: String(height), fill: paper });
  // The y axis points down in SVG and up in PDF.
  draw([sheet, ...nodes], { page, paint: INITIAL, matrix: [POINT, 0, 0, -POINT, 0, height * POINT] });
  // Older programs cannot read compressed object streams.
  return document.save({ useObjectStreams: false });
}

interface Ground {
  readonly page: PDFPage;
  readonly paint: Paint;
  readonly matrix: Matrix;
}

function draw(nodes: readonly SvgNode[], { page, paint, matrix }: Ground): void {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const own = {
      page,
      paint: paintedWith(node.attributes, paint),
      matrix: times(matrix, parseTransform(node.attributes.transform)),
    };
    const d = pathOf(node);
    if (d !== "") drawPath(d, own);
    draw(node.children, own);
  }
}

/** The library flips paths before it draws them; this undoes it. */
const TURNED: Matrix = [1, 0, 0, -1, 0, 0];

function drawPath(d: string, { page, paint, matrix }: Ground): void {
  const options: PDFPageDrawSVGOptions = {
    x: 0,
    y: 0,
    ...(paint.fill !== "none" && {
      color: colourOf(paint.fill),
      ...(paint["fill-opacity"] !== "1" && { opacity: Number(paint["fill-opacity"]) }),
    }),
    ...(paint.stroke !== "none" && {
      borderColor: colourOf(paint.stroke),
      ...(paint["stroke-opacity"] !== "1" && { borderOpacity: Number(paint["stroke-opacity"]) }),
      borderWidth: Number(paint["stroke-width"]),
      borderLineCap:
        { butt: LineCapStyle.Butt, round: LineCapStyle.Round, square: LineCapStyle.Projecting }[
          paint["stroke-linecap"]
        ] ?? LineCapStyle.Butt,
      ...(paint["stroke-dasharray"] !== "none" && {
        borderDashArray: paint["stroke-dasharray"].split(/[ ,]+/).map(Number),
      }),
    }),
  };
  // Without either colour, the library would fill in black.
  if (options.color === undefined && options.borderColor === undefined) return;
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...times(matrix, TURNED)));
  page.drawSvgPath(d, options);
  page.pushOperators(popGraphicsState());
}

/** Parses a colour such as "#fbf9f4". Throws for any other form: a picture contains only these. */
function colourOf(text: string) {
  const [red, green, blue] = [...(/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text)?.slice(1) ?? [])].map(
    (part) => Number.parseInt(part, 16) / 255,
  );
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`a picture's colour is ${text} → six hexadecimal digits after #`);
  return rgb(red, green, blue);
}
