import { expect, test } from "vitest";
import {
  placePair,
  placeText,
  TEXT_GAP,
  type Bounds,
  type Placed,
  type Spot,
} from "@/components/charts/text/place-text";

const bounds: Bounds = { left: 0, right: 300 };
const spot = (at: number, width: number): Spot => ({ at, before: 10, after: 10, width });

/** Returns the left and right end of a text of the given width. */
const span = ({ x, anchor }: Placed, width: number): readonly [number, number] => {
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [start, start + width];
};

test("a text stands on its preferred side while there is room", () => {
  expect(placeText(spot(100, 50), bounds, "right")).toMatchObject({ anchor: "start", x: 110 + TEXT_GAP });
  expect(placeText(spot(100, 50), bounds, "left")).toMatchObject({ anchor: "end", x: 90 - TEXT_GAP });
});

test("a text that the right edge would cut stands at the left", () => {
  expect(placeText(spot(290, 50), bounds, "right").anchor).toBe("end");
});

test("a text that fits nowhere gets the roomier side and is told how much room that is", () => {
  expect(placeText(spot(200, 400), bounds, "right")).toMatchObject({ anchor: "end", room: 200 - 10 - TEXT_GAP });
});

test("the texts of an arrow stand outside of it, whichever way it points", () => {
  const [from, to] = placePair(spot(200, 40), spot(100, 40), bounds);
  expect([from.anchor, to.anchor]).toEqual(["start", "end"]);
  const [start, end] = placePair(spot(100, 40), spot(200, 40), bounds);
  expect([start.anchor, end.anchor]).toEqual(["end", "start"]);
});

test("the texts of an arrow never meet and never leave the bounds", () => {
  for (let low = 0; low <= 300; low += 10) {
    for (let high = low + 10; high <= 300; high += 10) {
      const placed = placePair(spot(high, 120), spot(low, 140), bounds);
      const [fromSpan, toSpan] = [span(placed[0], 120), span(placed[1], 140)];
      for (const [start, end] of [fromSpan, toSpan]) {
        expect(start).toBeGreaterThanOrEqual(bounds.left);
        expect(end).toBeLessThanOrEqual(bounds.right);
      }
      if (placed[0].line === placed[1].line) expect(toSpan[1]).toBeLessThanOrEqual(fromSpan[0]);
    }
  }
});
