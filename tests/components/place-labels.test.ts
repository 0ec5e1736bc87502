import fc from "@/tests/support/fast-check";
import { expect, test } from "vitest";
import {
  contains,
  crosses,
  distance,
  grown,
  intersect,
  isWithin,
  nearestIn,
  overlap,
  type Box,
  type Point,
} from "@/components/charts/marks/box";
import { labelForms, numberText } from "@/components/charts/text/label-texts";
import { steps } from "@/components/charts/scatter/lay-out-scatter";
import { numberPlaces, placeLabels, type PlacedLabel, type Scene } from "@/components/charts/labels/place-labels";

const measure = (text: string, size: number) => text.length * size * 0.55;
const bounds: Box = { left: 20, top: 0, right: 358, bottom: 400 };
const around = ({ x, y }: Point): Box => ({ left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 });

function place(points: readonly Point[], name = "Distilled Decoding", lines: Scene["lines"] = []) {
  const spots = points.map((at) => ({ at, mark: around(at), forms: labelForms(name, "11.35", measure, [name]) }));
  return placeLabels(spots, { bounds, marks: spots.map(({ mark }) => mark), lines }, () => numberText(8, measure));
}

test("a label stands at the right of its mark, or at the left where the edge is near", () => {
  const [right, left] = [place([{ x: 100, y: 200 }])[0], place([{ x: 340, y: 200 }])[0]];
  expect([right?.anchor, right?.box.left]).toEqual(["start", 114]);
  expect([left?.anchor, left?.box.right]).toEqual(["end", 326]);
});

test("a label keeps off the line where it can", () => {
  const line = [
    { x: 100, y: 200 },
    { x: 300, y: 200 },
  ] as const;
  const [label] = place([{ x: 100, y: 200 }], "VAR", [line]);
  expect(label && crosses(line, label.box)).toBe(false);
});

test("a label keeps off the line also where that costs it its one row, and is on it only where nothing near is free", () => {
  // Lines block the sides, and the places above and below for a long name in one row; in two rows it fits between them.
  const [at, width] = [{ x: 180, y: 200 }, 170];
  const bars = [-34, 34].map(
    (dy) =>
      [
        { x: at.x - width, y: at.y + dy },
        { x: at.x + width, y: at.y + dy },
      ] as const,
  );
  const wall = [-16, 60, -60].map(
    (dx) =>
      [
        { x: at.x + dx, y: at.y - 300 },
        { x: at.x + dx, y: at.y + 300 },
      ] as const,
  );
  const [label] = place([at], "Loom", [...bars, ...wall]);
  expect([...bars, ...wall].some((line) => label && crosses(line, label.box))).toBe(false);
  const grid = Array.from(
    { length: 80 },
    (_, n) =>
      [
        { x: 0, y: n * 5 },
        { x: 400, y: n * 5 },
      ] as const,
  );
  expect(place([at], "Loom", grid)[0]?.text.name).toBe("Loom");
});

test("of labels with room around them none touches the line", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ x, y }) => x * 4 + y, minLength: 2, maxLength: 6 }), (grid) => {
      const points = grid
        .map(({ x, y }) => ({ x: 50 + x * 90, y: 40 + y * 100 }))
        .toSorted((a, b) => a.x - b.x || b.y - a.y);
      const corners = points.filter(({ y }, at) => points.slice(0, at).every((before) => before.y > y));
      const lines = steps(corners);
      for (const label of place(points, "VAR", lines))
        for (const line of lines) expect(label && crosses(line, label.box)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("a name in a narrow place goes over two lines before it is shortened", () => {
  const long = place([{ x: 189, y: 200 }], "A method with a really quite long name, indeed")[0];
  expect(long?.text.stacked).toBe(true);
  const longest = place(
    [{ x: 189, y: 200 }],
    "A method with a name that is far longer than the whole chart is wide",
  )[0];
  expect(longest?.text.name).toMatch(/…$/);
});

test("labels of marks that coincide are all written", () => {
  const here = { x: 150, y: 200 };
  expect(place([here, here, here]).map((label) => label?.text.value)).toEqual(["11.35", "11.35", "11.35"]);
});

test("nothing that is placed overlaps another label, a mark or the edge", () => {
  const point = fc.record({ x: fc.integer({ min: 40, max: 340 }), y: fc.integer({ min: 16, max: 384 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const boxes = place(points).flatMap((label) => (label ? [label.box] : []));
      for (const [at, box] of boxes.entries()) {
        expect(isWithin(box, bounds)).toBe(true);
        expect(points.some((other) => overlap(box, around(other)))).toBe(false);
        expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("where no words fit, a number does", () => {
  const points = Array.from({ length: 25 }, (_, at) => ({ x: 60 + (at % 5) * 30, y: 60 + Math.floor(at / 5) * 30 }));
  const labels = place(points);
  expect(labels.some((label) => label?.text.value === "")).toBe(true);
  expect(labels[0]?.text.value).toBe("11.35");
});

/** Returns whether a leader of one of two labels crosses the other label or its leader. */
const tangle = (a: PlacedLabel, b: PlacedLabel) =>
  (a.leader !== null && crosses(a.leader, b.box)) ||
  (b.leader !== null && crosses(b.leader, a.box)) ||
  (a.leader !== null && b.leader !== null && intersect(a.leader, b.leader));
const leadsOver = ({ leader }: PlacedLabel, at: Point, other: Point) =>
  leader !== null && !contains(around(other), at) && crosses(leader, around(other));

test("a leader crosses a mark, a label or another leader only where a number has no place without that", () => {
  const point = fc.record({ x: fc.integer({ min: 60, max: 320 }), y: fc.integer({ min: 60, max: 240 }) });
  const leaders = { tangled: 0, all: 0 };
  fc.assert(
    fc.property(fc.array(point, { minLength: 8, maxLength: 22 }), (points) => {
      const labels = place(points, "Distilled");
      /** Returns whether a place is free and without a crossing among all other labels, with the room that a label has around it. */
      const isClear = (label: PlacedLabel, own: number, at: Point) => {
        const room = { ...label, box: grown(label.box, 3) };
        return (
          label.leader !== null &&
          isWithin(label.box, bounds) &&
          points.every(
            (other, nth) => !overlap(nth === own ? label.box : room.box, around(other)) && !leadsOver(label, at, other),
          ) &&
          labels.every((other, nth) => nth === own || !other || (!overlap(room.box, other.box) && !tangle(room, other)))
        );
      };
      const isStuck = (own: number) => {
        const [label, at] = [labels[own], points[own]];
        if (!label || !at || label.text.value !== "") return false;
        return !numberPlaces({ at, mark: around(at) }, label.text, bounds).some((one) => isClear(one, own, at));
      };
      for (const [own, at] of points.entries()) {
        const label = labels[own];
        if (!label) continue;
        const isOverMark = points.some((other) => leadsOver(label, at, other));
        if (isOverMark) expect(isStuck(own)).toBe(true);
        const others = [...labels.keys()].filter((nth) => nth !== own && labels[nth] && tangle(label, labels[nth]));
        for (const other of others) expect(isStuck(own) || isStuck(other)).toBe(true);
        leaders.all += label.leader ? 1 : 0;
        leaders.tangled += label.leader && (isOverMark || others.length > 0) ? 1 : 0;
      }
    }),
    { numRuns: 120 },
  );
  // Full drawings were among them, and yet most leaders cross nothing.
  expect(leaders.tangled).toBeGreaterThan(0);
  expect(leaders.tangled * 5).toBeLessThan(leaders.all);
});

test("a label without a leader is nearer to its own mark than to any other", () => {
  // Close together, as the sizes of one method at the same number of steps are.
  const point = fc.record({ x: fc.constantFrom(60, 190, 330), y: fc.integer({ min: 40, max: 160 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 9 }),
      fc.constantFrom("VAR, d20", "Distilled Decoding"),
      (points, name) => {
        for (const [at, label] of place(points, name).entries()) {
          const own = points[at];
          if (!label || label.leader || !own) continue;
          const away = (mark: Point) => distance(nearestIn(label.box, mark), mark);
          for (const other of points) if (distance(other, own) >= 2) expect(away(other)).toBeGreaterThan(away(own));
        }
      },
    ),
    { numRuns: 120 },
  );
});

test("a name that is short enough for one line never wraps before its value", () => {
  const point = fc.record({ x: fc.constantFrom(190, 330), y: fc.integer({ min: 40, max: 160 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) =>
      place(points, "VAR, d20").every((label) => !label?.text.stacked),
    ),
    { numRuns: 60 },
  );
});

test("a long name stays on one line with its value where there is room for that away from its mark", () => {
  // Two short walls leave room for two lines near the mark, and for one line only above or below the walls.
  const [at, name] = [{ x: 600, y: 200 }, "Distilled Decoding, LlamaGen-L-DD, steps 1"];
  const walls = [-165, 165].map(
    (dx) =>
      [
        { x: at.x + dx, y: at.y - 45 },
        { x: at.x + dx, y: at.y + 45 },
      ] as const,
  );
  const spot = { at, mark: around(at), forms: labelForms(name, "11.35", measure, [name]) };
  expect([spot.forms.stack, spot.forms.line].map((form) => form && form.width < 330)).toEqual([true, false]);
  const [label] = placeLabels(
    [spot],
    { bounds: { left: 20, top: 0, right: 1360, bottom: 400 }, marks: [spot.mark], lines: walls },
    () => numberText(8, measure),
  );
  expect([label?.text.name, label?.text.value, label?.text.stacked, label?.leader !== null]).toEqual([
    name,
    "11.35",
    false,
    true,
  ]);
});

test("a leader does not run along a line, which would seem to lead to the label", () => {
  const at = { x: 600, y: 200 };
  // A short line comes down to the mark; walls and a floor leave only the room above.
  const down = [{ x: at.x, y: 168 }, at] as const;
  const walls = [-65, 65].map(
    (dx) =>
      [
        { x: at.x + dx, y: 175 },
        { x: at.x + dx, y: 400 },
      ] as const,
  );
  const spot = {
    at,
    mark: around(at),
    forms: labelForms("Distilled Decoding, LlamaGen-L-DD, steps 1", "11.35", measure, []),
  };
  const [label] = placeLabels(
    [spot],
    { bounds: { left: 240, top: 0, right: 980, bottom: 400 }, marks: [spot.mark], lines: [down, ...walls] },
    () => numberText(8, measure),
  );
  expect([label?.text.value, label?.text.stacked]).toEqual(["11.35", false]);
  expect(label?.leader?.[1].x).not.toBe(at.x);
});
