import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawHouse } from "@/scripts/architecture/draw-house";
import { circlesIn } from "@/scripts/architecture/circles";
import { filesByImport, houseIn } from "@/scripts/architecture/rooms";

describe("the description of the house", () => {
  const text = readFileSync("docs/ARCHITECTURE.md", "utf8");
  const house = houseIn(".");

  test("has the picture of the imports as they are (npm run docs:architecture draws it)", () => {
    expect(readFileSync("docs/architecture.svg", "utf8")).toBe(drawHouse(house));
  });

  test("names every room, in their order", () => {
    expect([...text.matchAll(/^\| `((?:lib\/)?\w+)` \|/gm)].map(([, name]) => name)).toEqual(
      house.rooms.map(({ name }) => name),
    );
  });

  test("has all imports lead to rooms that stand before", () => {
    const names = house.rooms.map(({ name }) => name);
    expect(house.arrows.filter(({ from, to }) => names.indexOf(from) < names.indexOf(to))).toEqual([]);
  });
});

describe("circles of imports", () => {
  test("are found, each once, with what leads in and out left aside", () => {
    const found = circlesIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c", "e"]],
        ["c", ["d"]],
        ["d", ["b"]],
        ["e", ["f"]],
        ["f", ["e", "g"]],
        ["g", []],
      ]),
    );
    expect(found).toEqual([
      ["e", "f"],
      ["b", "c", "d"],
    ]);
    expect(
      circlesIn(
        new Map([
          ["a", ["b", "c"]],
          ["b", ["c"]],
          ["c", []],
        ]),
      ),
    ).toEqual([]);
  });

  test("there are none between rooms, types included", () => {
    const { arrows } = houseIn(".");
    expect(circlesIn(grouped(arrows)), "→ move what both need to the left (docs/ARCHITECTURE.md)").toEqual([]);
  });

  test("there are none between files that run", () => {
    expect(circlesIn(filesByImport(".")), "→ a third file that both import").toEqual([]);
  });
});

const grouped = (arrows: readonly { readonly from: string; readonly to: string }[]) => {
  const imports = new Map<string, string[]>();
  for (const { from, to } of arrows) imports.set(from, [...(imports.get(from) ?? []), to]);
  return imports;
};
