import fc from "./fast-check";
import type { Seed } from "./result-seeds";

/** A damaged file: how it was damaged, and its text. */
export interface Damaged {
  /** After "cut" and "delete", no number that was not a value may have become one. */
  readonly way: "cut" | "delete" | "swap" | "rename" | "noise" | "random";
  readonly text: string;
}

const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const NOISE = fc.oneof(
  fc.constantFrom(...Array.from("\"'{}[],:;|-_\n\t .\\0123456789eE+NaN%±\uFEFF\u0000")),
  fc.string({ maxLength: 4, unit: "binary" }),
);

// Made once: a generator of strings takes longer to make than a string.
const BYTES = fc.string({ maxLength: 300, unit: "binary" });
const JSON_TEXT = fc.json();

/** Files made from a seed by swapping cells, renaming keys, leaving out parts, cutting off an end or replacing characters, and random text of any kind. */
export function damaged(seed: Seed): fc.Arbitrary<Damaged> {
  const { text } = seed;
  const cut = spot.map((at): Damaged => ({ way: "cut", text: text.slice(0, Math.floor(at * text.length)) }));
  const noise = fc.array(fc.tuple(spot, NOISE), { minLength: 1, maxLength: 4 }).map(
    (changes): Damaged => ({
      way: "noise",
      text: changes.reduce(
        (now, [at, sign]) =>
          now.slice(0, Math.floor(at * now.length)) + sign + now.slice(Math.floor(at * now.length) + 1),
        text,
      ),
    }),
  );
  const random = fc
    .oneof(
      BYTES,
      JSON_TEXT,
      fc.array(fc.constantFrom(...text.split(/(?<=\W)|(?=\W)/)), { maxLength: 60 }).map((parts) => parts.join("")),
    )
    .map((value): Damaged => ({ way: "random", text: value }));
  const structured =
    seed.kind === "json" ? damagedTree(text) : seed.kind === "csv" ? damagedCells(text) : damagedLines(text);
  return fc.oneof(
    { weight: 1, arbitrary: cut },
    { weight: 2, arbitrary: noise },
    { weight: 1, arbitrary: random },
    { weight: 4, arbitrary: structured },
  );
}

/** Lines left out, swapped or repeated. */
function damagedLines(text: string): fc.Arbitrary<Damaged> {
  const lines = text.split("\n");
  return fc
    .tuple(spot, spot, fc.constantFrom("delete" as const, "swap" as const, "rename" as const))
    .map(([one, other, way]) => {
      const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
      const now = [...lines];
      if (way === "delete") now.splice(a, 1);
      else if (way === "swap") [now[a], now[b]] = [lines[b] as string, lines[a] as string];
      else now[a] = (lines[a] as string).replace(/[A-Za-z]+/, (lines[b] as string).match(/[A-Za-z]+/)?.[0] ?? "x");
      return { way, text: now.join("\n") };
    });
}

/** Cells of a table left out, swapped or renamed. */
function damagedCells(text: string): fc.Arbitrary<Damaged> {
  const grid = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return fc
    .tuple(spot, spot, spot, spot, fc.constantFrom("delete" as const, "swap" as const, "rename" as const))
    .map(([r, c, r2, c2, way]) => {
      const now = grid.map((cells) => [...cells]);
      const [row, other] = [Math.floor(r * now.length), Math.floor(r2 * now.length)];
      const [cell, second] = [
        Math.floor(c * (now[row] as string[]).length),
        Math.floor(c2 * (now[other] as string[]).length),
      ];
      if (way === "delete") (now[row] as string[]).splice(cell, 1);
      else if (way === "swap")
        [(now[row] as string[])[cell], (now[other] as string[])[second]] = [
          now[other]?.[second] as string,
          now[row]?.[cell] as string,
        ];
      else
        (now[0] as string[])[Math.floor(c * (now[0] as string[]).length)] = now[0]?.[
          Math.floor(c2 * (now[0] as string[]).length)
        ] as string;
      return { way, text: `${now.map((cells) => cells.join(",")).join("\n")}\n` };
    });
}

type Slot = { readonly holder: Record<string, unknown>; readonly key: string };

function slotsOf(value: unknown): Slot[] {
  if (value === null || typeof value !== "object") return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

/** Members of a tree left out, swapped, renamed, or replaced by a value of another type. */
function damagedTree(text: string): fc.Arbitrary<Damaged> {
  return fc
    .tuple(
      spot,
      spot,
      fc.constantFrom("delete" as const, "swap" as const, "rename" as const),
      fc.constantFrom(null, [], {}, true, "WIP", "12.5 ms", 1e21),
    )
    .map(([one, other, way, strange]) => {
      const root: unknown = JSON.parse(text);
      const slots = slotsOf(root);
      const [a, b] = [slots[Math.floor(one * slots.length)] as Slot, slots[Math.floor(other * slots.length)] as Slot];
      const was = a.holder[a.key];
      if (way === "delete") {
        if (Array.isArray(a.holder)) a.holder.splice(Number(a.key), 1);
        else delete a.holder[a.key];
      } else if (way === "swap") {
        // A container is never moved into itself.
        const isLeaf = (value: unknown) => value === null || typeof value !== "object";
        if (isLeaf(was) && isLeaf(b.holder[b.key])) [a.holder[a.key], b.holder[b.key]] = [b.holder[b.key], was];
        else a.holder[a.key] = strange;
      } else if (!Array.isArray(a.holder)) {
        delete a.holder[a.key];
        a.holder[b.key] = was;
      }
      return { way, text: JSON.stringify(root, null, one < 0.5 ? 1 : 0) };
    });
}
