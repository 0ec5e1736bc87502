import { describe, expect, it } from "vitest";
import {
  fieldNames,
  fieldParameters,
  longestOf,
  namesWith,
  readAddress,
  readFields,
  readView,
  takenFrom,
  writeFields,
  writeView,
  type Fields,
} from "@/lib/view/fields/field";
import {
  choiceField,
  countField,
  listField,
  numberField,
  someField,
  textField,
  wordsField,
  yesField,
} from "@/lib/view/fields/field-kinds";

interface View {
  readonly colours: readonly string[];
  readonly size: "small" | "large";
  readonly shape: "round" | null;
  readonly isDry: boolean;
  readonly name: string;
  readonly least: number | null;
}

const SAID = { label: "It", description: "What it is." };
const FIELDS: Fields<View, readonly string[]> = {
  colours: listField("colour", SAID, (known: readonly string[]) => known, { takesCommas: true }),
  size: choiceField("size", SAID, ["small", "large"], "small"),
  shape: someField<"round", readonly string[]>("shape", SAID, () => ["round"]),
  isDry: yesField("dry", SAID),
  name: textField("name", SAID, 4),
  least: numberField("least", SAID, { pattern: "^[0-9]+$", words: "a whole number", example: "3" }),
};
const EMPTY: View = { colours: [], size: "small", shape: null, isDry: false, name: "", least: null };
const parameters = fieldParameters(FIELDS, ["red", "blue"]);
const read = (query: string) => {
  const { values, problems } = readAddress(new URLSearchParams(query), parameters, {
    spread: namesWith(FIELDS, "takesCommas"),
    emptied: namesWith(FIELDS, "mayBeEmpty"),
  });
  return { view: readFields(FIELDS, values), problems: problems.map(({ parameter, found }) => [parameter, found]) };
};

describe("fields of a view", () => {
  it("are defaults in an empty address, and write nothing for them", () => {
    expect(read("")).toEqual({ view: EMPTY, problems: [] });
    expect(Object.values(writeFields(FIELDS, EMPTY)).flat()).toEqual([]);
  });
  it("read what they write", () => {
    const view: View = { colours: ["blue", "red"], size: "large", shape: "round", isDry: true, name: "oak", least: 3 };
    expect(writeFields(FIELDS, view)).toEqual({
      colour: ["blue", "red"],
      size: ["large"],
      shape: ["round"],
      dry: ["yes"],
      name: ["oak"],
      least: ["3"],
    });
    expect(read("colour=blue&colour=red&size=large&shape=round&dry=yes&name=oak&least=3")).toEqual({
      view,
      problems: [],
    });
  });
  it("take a list with commas where one says so", () =>
    expect(read("colour=blue,red,green")).toEqual({
      view: { ...EMPTY, colours: ["blue", "red"] },
      problems: [["colour", "green"]],
    }));
  it("take what a form sends empty as nothing, where a form may, and refuse it elsewhere", () => {
    expect(read("shape=&name=&least=")).toEqual({ view: EMPTY, problems: [] });
    expect(read("dry=").problems).toEqual([["dry", ""]]);
  });
  it("say what they did not understand", () => {
    expect(read("least=three&size=huge&nothing=1").problems).toEqual([
      ["least", "three"],
      ["size", "huge"],
      ["nothing", "the unknown parameter nothing"],
    ]);
  });
  it("are called by the names of the address", () =>
    expect(fieldNames(FIELDS)).toEqual(["colour", "size", "shape", "dry", "name", "least"]));
});

interface ListView {
  readonly words: string;
  readonly page: number;
  readonly height: number | null;
  readonly sort: string;
}

const LIST_FIELDS: Fields<ListView, readonly string[]> = {
  words: wordsField("q", SAID, 12),
  page: countField("page", SAID, { least: 1, words: "a whole number from 1", longest: 6 }, 1),
  height: countField(
    "height",
    SAID,
    { least: 200, most: 4000, words: "a whole number of px from 200 to 4000", longest: 4 },
    null,
  ),
  sort: choiceField<string, readonly string[]>("sort", SAID, (sorts) => sorts, "name"),
};
const asked = (query: string, emptied?: "all") => {
  const { view, problems } = readView(LIST_FIELDS, ["name", "date"], new URLSearchParams(query), emptied);
  return { view, problems: problems.map(({ parameter, found }) => [parameter, found]) };
};
const UNASKED: ListView = { words: "", page: 1, height: null, sort: "name" };

describe("a view that is nothing but its fields", () => {
  it("is read and written by them alone", () => {
    const view: ListView = { words: "two words", page: 3, height: 640, sort: "date" };
    expect(writeView(LIST_FIELDS, view)).toBe("?height=640&page=3&q=two+words&sort=date");
    expect(asked("height=640&page=3&q=two+words&sort=date")).toEqual({ view, problems: [] });
    expect(writeView(LIST_FIELDS, UNASKED)).toBe("");
  });
  it("reads words without what is not a word, and as many characters as the field takes", () => {
    expect(asked("q=%20a%00b%E2%80%8F%20").view.words).toBe("a b");
    expect(asked("q=thirteen+char").problems).toEqual([["q", "more than 12 characters"]]);
    expect([longestOf(LIST_FIELDS.words), longestOf(LIST_FIELDS.sort)]).toEqual([12, undefined]);
  });
  it("keeps a number within its ends", () => {
    for (const query of ["page=0", "page=two", "height=199", "height=4001"])
      expect(asked(query)).toEqual({ view: UNASKED, problems: [query.split("=")] });
    expect(asked("height=4000&page=1").problems).toEqual([]);
  });
  it("takes everything that one form sends empty as nothing, whatever it is called", () => {
    expect(asked("q=&page=&sort=&colour=", "all")).toEqual({ view: UNASKED, problems: [] });
    expect(asked("sort=&colour=").problems).toEqual([
      ["sort", ""],
      ["colour", "the unknown parameter colour"],
    ]);
  });
  it("is told from the rest of an address by the names of its fields", () => {
    const { own, rest } = takenFrom(new URLSearchParams("page=2&metric=fid&q=x"), LIST_FIELDS);
    expect([own.toString(), rest.toString()]).toEqual(["page=2&q=x", "metric=fid"]);
  });
});
