import { describe, expect, it } from "vitest";
import { fieldNames, fieldParameters, namesWith, readAddress, readFields, writeFields, type Fields } from "@/lib/view/field";
import { choiceField, listField, numberField, someField, textField, yesField } from "@/lib/view/field-kinds";

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
  const { values, problems } = readAddress(new URLSearchParams(query), parameters, { spread: namesWith(FIELDS, "takesCommas"), emptied: namesWith(FIELDS, "mayBeEmpty") });
  return { view: readFields(FIELDS, values), problems: problems.map(({ parameter, found }) => [parameter, found]) };
};

describe("fields of a view", () => {
  it("are defaults in an empty address, and write nothing for them", () => {
    expect(read("")).toEqual({ view: EMPTY, problems: [] });
    expect(Object.values(writeFields(FIELDS, EMPTY)).flat()).toEqual([]);
  });
  it("read what they write", () => {
    const view: View = { colours: ["blue", "red"], size: "large", shape: "round", isDry: true, name: "oak", least: 3 };
    expect(writeFields(FIELDS, view)).toEqual({ colour: ["blue", "red"], size: ["large"], shape: ["round"], dry: ["yes"], name: ["oak"], least: ["3"] });
    expect(read("colour=blue&colour=red&size=large&shape=round&dry=yes&name=oak&least=3")).toEqual({ view, problems: [] });
  });
  it("take a list with commas where one says so", () => expect(read("colour=blue,red,green")).toEqual({ view: { ...EMPTY, colours: ["blue", "red"] }, problems: [["colour", "green"]] }));
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
  it("are called by the names of the address", () => expect(fieldNames(FIELDS)).toEqual(["colour", "size", "shape", "dry", "name", "least"]));
});
