import {
  contains,
  crosses,
  distance,
  grown,
  intersect,
  isWithin,
  middleOf,
  nearestIn,
  overlap,
  type Box,
  type Point,
  type Segment,
} from "@/components/charts/marks/box";
import type { LabelForms, LabelText } from "@/components/charts/text/label-texts";
import { TEXT_GAP } from "@/components/charts/text/place-text";
import { runsAlong } from "./runs-along";

/** A mark that needs a label: its position, the area that its drawing covers, and the forms of the label. */
export interface LabelSpot {
  readonly at: Point;
  readonly mark: Box;
  readonly forms: LabelForms;
}

export interface PlacedLabel {
  readonly text: LabelText;
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  /** Connects a label to its mark if it is away from it. */
  readonly leader: Segment | null;
}

/** The content of a drawing before any label is placed. */
export interface Scene {
  readonly bounds: Box;
  /** Areas that no label may cover: the drawings of all marks. */
  readonly marks: readonly Box[];
  /** Lines that a label covers or touches only if not even a number fits elsewhere. */
  readonly lines: readonly Segment[];
}

/** The attempts, in order: a name and its value stay on one line, if need be away from their mark; where no place is left, they go on two, and last the name is shortened. */
const ATTEMPTS: readonly { readonly form: keyof LabelForms; readonly away: number }[] = [
  { form: "line", away: 0 },
  { form: "line", away: 14 },
  { form: "line", away: 30 },
  { form: "line", away: 48 },
  { form: "line", away: 70 },
  { form: "stack", away: 0 },
  { form: "stack", away: 14 },
  { form: "short", away: 0 },
  { form: "short", away: 14 },
  { form: "stack", away: 30 },
  { form: "short", away: 30 },
];
/** The gap between a label and a line. */
const BESIDE_LINE = 2;
const NUMBER_AWAY = [0, 10, 22, 36, 52, 70, 92, 118];
const BETWEEN = 3;
/** By how much a label without a leader is nearer to its own mark than to any other, so that the eye does not hesitate. */
const NEARER = 3;
/** Marks whose middles are closer than this look like one mark. */
const SAME_PLACE = 2;
/** The costs of covering a piece of a line, and of a leader across a mark, a label or another leader, which only a number may have. */
const CROSSING = 100;
const LEADING_ACROSS = 10;

/**
 * Places the label of each spot in order, so that none overlaps another label, a mark or the edge, and none covers a line if that can be avoided. A
 * label without a leader is nearer to its own mark than to any other. A spot whose label fits nowhere gets a number from `numberOf`; null if that does
 * not fit either, because the drawing is full. No leader crosses a mark, a label or another leader, unless that of a number does so at each place that
 * is free for it; then the number stands as near as it can, at that distance where the fewest crossings are.
 */
export function placeLabels(
  spots: readonly LabelSpot[],
  scene: Scene,
  numberOf: (spot: number) => LabelText,
): readonly (PlacedLabel | null)[] {
  const placed: PlacedLabel[] = [];
  const middles = scene.marks.map((mark) => ({ mark, middle: middleOf(mark) }));
  const fit = (spot: LabelSpot, places: readonly PlacedLabel[], rules: Rules) =>
    cheapest(places, costsIn(spot, { ...scene, middles, placed, ...rules }));
  const keep = (label: PlacedLabel | null) => {
    if (label) placed.push(label);
    return label;
  };
  const words = (spot: LabelSpot, offLines: boolean) =>
    firstOf(ATTEMPTS, ({ form, away }) => {
      const text = spot.forms[form];
      return text && fit(spot, candidates(spot, text, away, scene.bounds), { strict: true, offLines });
    });
  const number = (spot: LabelSpot, at: number, offLines: boolean) => {
    const text = numberOf(at);
    return (
      fit(spot, numberPlaces(spot, text, scene.bounds), { strict: true, offLines }) ??
      // In a crowd, a number that goes far for one crossing less takes the room of the next.
      firstOf(NUMBER_AWAY, (away) => fit(spot, candidates(spot, text, away, scene.bounds), { strict: false, offLines }))
    );
  };
  // A number off the line is easier to read than words across it.
  const clear = spots.map((spot) => keep(words(spot, true)));
  const numbered = spots.map((spot, at) => clear[at] ?? keep(number(spot, at, true)));
  return spots.map((spot, at) => numbered[at] ?? keep(words(spot, false) ?? number(spot, at, false)));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

interface Rules {
  /** Whether no leader may cross anything: neither that of the label nor another one the label. */
  readonly strict: boolean;
  /** Whether a label must not cover a line. */
  readonly offLines: boolean;
}

interface Stage extends Scene, Rules {
  readonly middles: readonly { readonly mark: Box; readonly middle: Point }[];
  readonly placed: readonly PlacedLabel[];
}

/** Returns the label with the lowest cost, of equals the first; null if none costs less than Infinity. */
function cheapest(labels: readonly PlacedLabel[], costOf: (label: PlacedLabel) => number): PlacedLabel | null {
  let [best, least]: [PlacedLabel | null, number] = [null, Infinity];
  for (const label of labels) {
    const cost = costOf(label);
    if (cost < least) [best, least] = [label, cost];
    if (least === 0) break;
  }
  return best;
}

/** Returns what a label of a spot costs among what is there already; Infinity if it must not be there. */
function costsIn({ at, mark }: LabelSpot, stage: Stage): (label: PlacedLabel) => number {
  const leaders = stage.placed.flatMap(({ leader }) => (leader === null ? [] : [leader]));
  /** Whatever the leader of this label must not cross; only a label that is free needs it. */
  let obstacles: readonly Box[] | undefined;
  const others = () =>
    (obstacles ??= [
      ...stage.marks.filter((other) => other !== mark && !contains(other, at)),
      ...stage.placed.map(({ box }) => box),
    ]);
  const crossings = ({ leader }: PlacedLabel, room: Box) =>
    countOf(leaders, (other) => crosses(other, room)) +
    (leader === null
      ? 0
      : countOf(others(), (other) => crosses(leader, other)) + countOf(leaders, (other) => intersect(leader, other)));
  return (label) => {
    const [room, beside] = [grown(label.box, BETWEEN), grown(label.box, BESIDE_LINE)];
    if (!isFree(label, room, mark, stage) || !isItsOwn(label, at, mark, stage)) return Infinity;
    const covered = countOf(stage.lines, (line) => crosses(line, beside));
    if (stage.offLines && (covered > 0 || runsAlong(label.leader, stage.lines))) return Infinity;
    const crossed = crossings(label, room);
    return stage.strict && crossed > 0 ? Infinity : covered * CROSSING + crossed * LEADING_ACROSS;
  };
}

const countOf = <Item>(items: readonly Item[], has: (item: Item) => boolean) =>
  items.reduce((count, item) => (has(item) ? count + 1 : count), 0);

function isFree({ box }: PlacedLabel, room: Box, mark: Box, { bounds, marks, placed }: Stage): boolean {
  if (!isWithin(box, bounds) || marks.some((other) => overlap(other === mark ? box : room, other))) return false;
  return !placed.some((other) => overlap(room, other.box));
}

/** Returns whether a reader can tell which mark a label belongs to: by its leader, or because no other mark is as near. */
function isItsOwn({ box, leader }: PlacedLabel, at: Point, mark: Box, { middles }: Stage): boolean {
  if (leader !== null) return true;
  const own = distance(nearestIn(box, at), at);
  return middles.every(
    ({ mark: other, middle }) =>
      other === mark || distance(middle, at) < SAME_PLACE || distance(nearestIn(box, middle), middle) >= own + NEARER,
  );
}

/** Returns the positions of a number, the nearest to its mark first. */
export const numberPlaces = (
  spot: Pick<LabelSpot, "at" | "mark">,
  text: LabelText,
  bounds: Box,
): readonly PlacedLabel[] => NUMBER_AWAY.flatMap((away) => candidates(spot, text, away, bounds));

/** Returns the positions around a mark, best first: beside it, above and below (moved inwards at an edge), and at its corners. */
function candidates(
  { at, mark }: Pick<LabelSpot, "at" | "mark">,
  text: LabelText,
  away: number,
  bounds: Box,
): readonly PlacedLabel[] {
  const { width, height } = text;
  const right = mark.right + TEXT_GAP - 1 + away;
  const left = mark.left - TEXT_GAP + 1 - away - width;
  const above = mark.top - 1 - away - height;
  const below = mark.bottom + 1 + away;
  const beside = at.y - height / 2;
  const centred = Math.max(bounds.left, Math.min(bounds.right - width, at.x - width / 2));
  // A label at a corner starts over the mark's middle, so that it looks attached.
  const near = 2;
  const places: readonly (readonly [left: number, top: number, anchor: PlacedLabel["anchor"]])[] = [
    [right, beside, "start"],
    [left, beside, "end"],
    [centred, above, "middle"],
    [centred, below, "middle"],
    [at.x - near + away, above, "start"],
    [at.x - near + away, below, "start"],
    [at.x + near - away - width, above, "end"],
    [at.x + near - away - width, below, "end"],
    [right, mark.top - height, "start"],
    [right, mark.bottom, "start"],
    [left, mark.top - height, "end"],
    [left, mark.bottom, "end"],
  ];
  return places.map(([x, top, anchor]) => {
    const box = { left: x, top, right: x + width, bottom: top + height };
    return { text, box, anchor, leader: away > 0 ? [at, nearestIn(box, at)] : null };
  });
}
