import { describe, expect, it } from "vitest";
import { joined, partOf, readPart, under, writePart } from "@/lib/view/fields/codec";
import type { Fields } from "@/lib/view/fields/field";
import { choiceField, listField, numberField, someField } from "@/lib/view/fields/field-kinds";

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

interface View {
  readonly colours: readonly string[];
  readonly size: "small" | "large";
  readonly shape: "round" | null;
  readonly ends: Ends;
}

interface Facts {
  readonly colours: readonly string[];
}

const said = (label: string) => ({ label, description: `${label}.` });
const NUMBER = { pattern: "^[0-9]+$", words: "a whole number", example: "3" };
const OWN: Fields<Pick<View, "colours" | "size">, readonly string[]> = {
  colours: listField("colour", said("Colour"), (known: readonly string[]) => known, { takesCommas: true }),
  size: choiceField("size", said("Size"), ["small", "large"], "small"),
};
const SHAPE: Fields<Pick<View, "shape">> = { shape: someField<"round">("shape", said("Shape"), () => ["round"]) };
const ENDS: Fields<Ends> = {
  low: numberField("from", said("From"), NUMBER),
  high: numberField("to", said("To"), NUMBER),
};

const inOrder = (ends: Ends): Ends =>
  ends.low !== null && ends.high !== null && ends.low > ends.high ? { low: ends.high, high: ends.low } : ends;
const none = () => undefined;
const PARTS = joined(
  joined(
    partOf(OWN, ({ colours }: Facts) => colours),
    partOf(SHAPE, none, { refusesEmpty: true }),
  ),
  under("ends", partOf(ENDS, none, { settle: inOrder })),
);
const FACTS: Facts = { colours: ["red", "blue"] };
const EMPTY: View = { colours: [], size: "small", shape: null, ends: { low: null, high: null } };

/** Reads an address into its view; the type of the annotation fails if a part of the view has no field. */
const read = (query: string): { readonly view: View; readonly problems: readonly { readonly parameter: string }[] } =>
  readPart(PARTS, FACTS, new URLSearchParams(query));

describe("parts of a view", () => {
  it("are named and described in the order in which they are joined, with what their facts say", () => {
    expect(PARTS.names).toEqual(["colour", "size", "shape", "from", "to"]);
    expect(Object.keys(PARTS.parameters(FACTS))).toEqual(PARTS.names);
    expect(PARTS.parameters(FACTS).colour).toMatchObject({ allowed: ["red", "blue"], description: "Colour." });
  });
  it("read what they write, those under a key too, and write nothing for a default", () => {
    const view: View = { colours: ["blue"], size: "large", shape: "round", ends: { low: 1, high: 5 } };
    expect(writePart(PARTS, view)).toBe("?colour=blue&from=1&shape=round&size=large&to=5");
    expect(read(writePart(PARTS, view).slice(1))).toEqual({ view, problems: [] });
    expect(writePart(PARTS, EMPTY)).toBe("");
    expect(read("")).toEqual({ view: EMPTY, problems: [] });
  });
  it("put right what does not go together, and take lists with commas", () => {
    expect(read("from=5&to=1&colour=red,blue").view).toEqual({
      ...EMPTY,
      colours: ["red", "blue"],
      ends: { low: 1, high: 5 },
    });
  });
  it("take what a form sends empty as nothing, but for what is read before, and all of it where one form sends everything", () => {
    expect(read("from=&to=")).toEqual({ view: EMPTY, problems: [] });
    expect(read("shape=").problems.map(({ parameter }) => parameter)).toEqual(["shape"]);
    expect(readPart(PARTS, FACTS, new URLSearchParams("shape=&colour=&size="), "all")).toEqual({
      view: EMPTY,
      problems: [],
    });
  });
});
