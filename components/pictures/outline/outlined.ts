import type { Font } from "fontkit";
import { INITIAL, PAINT, type Paint } from "@/components/pictures/paint";
import { svg, type SvgElement, type SvgNode } from "@/components/pictures/svg-node";
import { setLetters } from "./set-letters";

/** Returns the fonts for a text, in the order in which they are tried. */
export type FontsOf = (families: string, weight: string, text: string) => Promise<readonly Font[]>;

type Attributes = SvgElement["attributes"];

/** Replaces each text of a picture by the outlines of its letters, so that no program needs a font to draw it. Throws for a letter that no font has. */
export async function outlined(
  nodes: readonly SvgNode[],
  fontsOf: FontsOf,
  parent: Paint = INITIAL,
): Promise<readonly SvgNode[]> {
  return Promise.all(
    nodes.map(async (node) => {
      if (typeof node === "string") return node;
      const { name, attributes, children } = node;
      const paint = paintedWith(attributes, parent);
      if (name === "text") return textOutlines(node, paint, fontsOf);
      return svg(name, withoutFonts(attributes), await outlined(children, fontsOf, paint));
    }),
  );
}

interface Run {
  readonly text: string;
  readonly paint: Paint;
  readonly attributes: Attributes;
}

async function textOutlines({ attributes, children }: SvgElement, paint: Paint, fontsOf: FontsOf): Promise<SvgNode> {
  const runs = runsOf(children, paint, attributes);
  const isTabular = attributes.style?.includes("tabular-nums") ?? false;
  const letters = await Promise.all(
    runs.map(async ({ text, paint: own }) => {
      const spacing = Number.parseFloat(own["letter-spacing"]) || 0;
      const fonts = await fontsOf(own["font-family"], own["font-weight"], text);
      return setLetters(text, fonts, { size: Number.parseFloat(own["font-size"]) || 16, spacing, isTabular });
    }),
  );
  let [x, y] = [0, Number(attributes.y ?? 0)];
  const paths = runs.map(({ attributes: own, paint: { "text-anchor": anchor } }, at) => {
    const place = at === 0 ? { ...attributes, ...own } : own === attributes ? {} : own;
    if (place.x !== undefined) {
      // A run with its own position begins a line, which is anchored as a whole.
      const end = runs.findIndex(
        (run, later) => later > at && run.attributes !== attributes && run.attributes.x !== undefined,
      );
      const width = letters.slice(at, end === -1 ? undefined : end).reduce((sum, one) => sum + one.width, 0);
      x = Number(place.x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    }
    if (place.y !== undefined) y = Number(place.y);
    x += Number(place.dx ?? 0);
    const d = letters[at]?.d(x, y) ?? "";
    x += letters[at]?.width ?? 0;
    return svg("path", { ...(own === attributes ? {} : withoutPlaces(withoutFonts(own))), d });
  });
  return svg(
    "g",
    { ...withoutPlaces(withoutFonts(attributes)), ...(attributes.transform && { transform: attributes.transform }) },
    paths,
  );
}

/** Splits a text into runs with one paint each. */
function runsOf(children: readonly SvgNode[], paint: Paint, attributes: Attributes): readonly Run[] {
  return children.flatMap((child) =>
    typeof child === "string"
      ? [{ text: child, paint, attributes }]
      : runsOf(child.children, paintedWith(child.attributes, paint), child.attributes),
  );
}

/** Returns the paint of a node: its own over its parent's. */
export const paintedWith = (attributes: Attributes, parent: Paint): Paint =>
  Object.fromEntries(PAINT.map((property) => [property, attributes[property] ?? parent[property]])) as Paint;

const without =
  (names: ReadonlySet<string>) =>
  (attributes: Attributes): Attributes =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));
const withoutFonts = without(
  new Set(["font-family", "font-size", "font-weight", "letter-spacing", "text-anchor", "style"]),
);
const withoutPlaces = without(new Set(["x", "y", "dx", "transform"]));
