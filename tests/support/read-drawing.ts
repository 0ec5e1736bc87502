import { textOf, type Element } from "./elements";

/** A mark as it is drawn: its position, the start of its arrow, and the texts beside it. */
export interface DrawnMark {
  readonly x: number;
  /** Null in a drawing of rows, whose height has no meaning. */
  readonly y: number | null;
  readonly fromX: number | null;
  readonly texts: readonly string[];
}

/** A number of an axis, with its position. */
export interface DrawnTick {
  readonly place: number;
  readonly value: number;
}

export interface Drawing {
  readonly marks: readonly DrawnMark[];
  readonly across: readonly DrawnTick[];
  /** Empty in a drawing of rows. */
  readonly up: readonly DrawnTick[];
}

const children = ({ children: all }: Element) => all.filter((child): child is Element => "attribs" in child);
const below = (element: Element): readonly Element[] => children(element).flatMap((child) => [child, ...below(child)]);
const placeOf = ({ name, attribs }: Element) =>
  name === "g"
    ? /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/
        .exec(attribs.transform ?? "")
        ?.slice(1)
        .map(Number)
    : undefined;
const isSeen = ({ attribs }: Element) => attribs["aria-hidden"] !== "true";

/** Reads a chart from its marks and ticks alone: in a page without scripts, or in a saved picture, which has no classes. */
export function readDrawing(root: Element): Drawing {
  const all = below(root);
  const rows = all.flatMap((row) => {
    const [x, y] = placeOf(row) ?? [];
    const inner = children(row).flatMap((child) => (placeOf(child)?.[1] === 0 ? [placeOf(child)?.[0] ?? 0] : []));
    return x === 0 && y !== undefined && inner.length > 0 ? [{ row, inner }] : [];
  });
  const ticks = ticksIn(all.filter(({ name }) => name === "text").filter(isSeen));
  if (rows.length > 0) {
    const marks = rows.map(
      ({ row, inner }): DrawnMark => ({
        x: inner.at(-1) ?? Number.NaN,
        y: null,
        fromX: inner.length > 1 ? (inner[0] ?? null) : null,
        texts: children(row)
          .filter(({ name }) => name === "text")
          .filter(isSeen)
          .map((text) => textOf(text.children)),
      }),
    );
    return { marks, across: ticks.across, up: [] };
  }
  const marks = all.flatMap((mark) => {
    const [x, y] = placeOf(mark) ?? [];
    return x === undefined ||
      y === undefined ||
      children(mark).length === 0 ||
      children(mark).some((child) => placeOf(child)) ||
      below(mark).some(({ name }) => name === "text")
      ? []
      : [{ x, y, fromX: null, texts: [] }];
  });
  return { marks, ...ticks };
}

/** Reads "1,000", "−0.5", "2e-5"; returns null for words. */
const numberIn = (text: string) =>
  /^[−-]?[\d.]+(?:e[−-]?\d+)?$/.test(text) ? Number(text.replaceAll("−", "-")) : null;

/** The distance between the position of a tick on a vertical axis and the baseline of its text, as a fraction of the font size (components/charts/text/tick-text). */
const BESIDE = 0.355;

/** Returns the ticks of both axes: the lowest numbers at one height belong to the horizontal axis, those that end at the leftmost position to the vertical one. */
function ticksIn(texts: readonly Element[]): Pick<Drawing, "across" | "up"> {
  const numbers = texts.flatMap((text) => {
    const value = numberIn(textOf(text.children));
    return value === null
      ? []
      : [
          {
            value,
            x: Number(text.attribs.x),
            y: Number(text.attribs.y),
            size: Number.parseFloat(text.attribs["font-size"] ?? "12"),
            end: text.attribs["text-anchor"],
          },
        ];
  });
  const lowest = Math.max(...numbers.map(({ y }) => y));
  const upright = numbers.filter(({ end, y }) => end === "end" && y < lowest);
  const left = Math.min(...upright.map(({ x }) => x));
  return {
    across: numbers.filter(({ y }) => y === lowest).map(({ x, value }) => ({ place: x, value })),
    up: upright.filter(({ x }) => x === left).map(({ y, size, value }) => ({ place: y - BESIDE * size, value })),
  };
}

/** Returns the position of a value on an axis with these ticks, first if the axis is linear and then if it is logarithmic. */
export function placesOf(ticks: readonly DrawnTick[], value: number): readonly number[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined) return [];
  // A single tick gives only the position of its own value.
  if (first === last) return value === first.value ? [first.place] : [];
  const on = (scale: (one: number) => number) =>
    first.place +
    ((scale(value) - scale(first.value)) / (scale(last.value) - scale(first.value))) * (last.place - first.place);
  return [on((one) => one), ...(Math.min(first.value, last.value, value) > 0 ? [on(Math.log)] : [])];
}

/** Returns whether values are where the ticks of their axis place them, within some px: all on a linear axis or all on a logarithmic one. */
export function stand(
  ticks: readonly DrawnTick[],
  marks: readonly { readonly value: number; readonly place: number }[],
  within = 1,
): boolean {
  return [0, 1].some((scale) =>
    marks.every(({ value, place }) => Math.abs((placesOf(ticks, value)[scale] ?? Number.NaN) - place) <= within),
  );
}
