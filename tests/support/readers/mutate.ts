import fc from "@/tests/support/fast-check";

// Made once: a generator of strings takes longer to make than a string.
const NAME = fc.string({ maxLength: 12 });
const BYTES = fc.string({ unit: "binary", maxLength: 20 });

const cells = /[^,;|&\t\n<>{}\\]+/g;

/** A text with one fault: cut off, two cells swapped, a cell renamed, a line lost or repeated, or bytes inserted. */
export const mutated = (text: string): fc.Arbitrary<string> => {
  const found = Array.from(text.matchAll(cells), (match) => ({ at: match.index, text: match[0] }));
  const lines = text.split("\n");
  const place = fc.nat({ max: Math.max(0, text.length - 1) });
  const cell = fc.nat({ max: Math.max(0, found.length - 1) });
  const one: readonly fc.Arbitrary<(given: string) => string>[] = [
    place.map((at) => () => text.slice(0, at)),
    fc.tuple(cell, cell).map(
      ([a, b]) =>
        () =>
          swapped(text, found, a, b),
    ),
    fc.tuple(cell, NAME).map(
      ([at, name]) =>
        () =>
          replaced(text, found, at, name),
    ),
    fc.nat({ max: lines.length - 1 }).map((at) => () => lines.filter((_, line) => line !== at).join("\n")),
    fc.nat({ max: lines.length - 1 }).map((at) => () => lines.toSpliced(at, 0, lines[at] ?? "").join("\n")),
    fc.tuple(place, BYTES).map(
      ([at, put]) =>
        () =>
          text.slice(0, at) + put + text.slice(at),
    ),
    fc.tuple(place, fc.nat({ max: 10 })).map(
      ([at, length]) =>
        () =>
          text.slice(0, at) + text.slice(at + length),
    ),
  ];
  return fc.oneof(...one).map((change) => change(text));
};

type Found = readonly { readonly at: number; readonly text: string }[];

function replaced(text: string, found: Found, at: number, name: string): string {
  const cell = found[at];
  return cell ? text.slice(0, cell.at) + name + text.slice(cell.at + cell.text.length) : text;
}

function swapped(text: string, found: Found, a: number, b: number): string {
  const [first, second] = [found[Math.min(a, b)], found[Math.max(a, b)]];
  if (!first || !second || first === second) return text;
  return (
    text.slice(0, first.at) +
    second.text +
    text.slice(first.at + first.text.length, second.at) +
    first.text +
    text.slice(second.at + second.text.length)
  );
}
