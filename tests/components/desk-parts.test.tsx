import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DeskProvider } from "@/components/desk/desk-context";
import { DeskField } from "@/components/desk/desk-field";
import type { Checked, Opened } from "@/components/desk/desk-protocol";
import { TableWords } from "@/components/desk/table-words";
import { SURROUNDINGS } from "@/tests/support/desk";

const OPENED = { forms: {}, vocabulary: SURROUNDINGS.vocabulary, papers: [], methodsOf: {} } as unknown as Opened;
const CHECKED: Checked = { problems: [{ address: "numeral 83 0", column: "method_id", words: "“eddie” → an id of methods.csv" }], warnings: [], landings: {}, cells: {}, tables: [], counts: "" };

const drawn = (part: React.ReactNode) => renderToStaticMarkup(<DeskProvider value={{ opened: OPENED, checked: CHECKED, onNew: () => "" }}>{part}</DeskProvider>);
const METHOD = { name: "method_id", title: "Method", description: "The method.", allowed: null, optional: false, references: "methods" };

describe("a field of the desk", () => {
  it("has what the check says of it beside it, and is marked and described by that", () => {
    const markup = drawn(<DeskField field={METHOD} address="numeral 83 0" value="eddie" onValue={() => undefined} />);
    expect(markup).toContain('aria-invalid="true"');
    const said = /aria-describedby="([^"]+)"/.exec(markup)?.[1] ?? "";
    expect(markup.slice(markup.indexOf(`id="${said}"`))).toContain("an id of methods.csv");
    expect(drawn(<DeskField field={METHOD} address="numeral 75 0" value="tidal" onValue={() => undefined} />)).not.toContain("an id of methods.csv");
  });
  it("offers a name that the collection lacks as a new row, and no known one", () => {
    expect(drawn(<DeskField field={METHOD} address="" value="Eddy" onValue={() => undefined} />)).toContain("Add “Eddy” as a new method");
    expect(drawn(<DeskField field={METHOD} address="" value="tidal" onValue={() => undefined} />)).not.toContain("as a new");
  });
});

it("a word of a table stays where it is while its meaning is typed, and shows what was typed before the check has it", () => {
  const words = (["Eddy", "Tidal"] as const).map((word) => ({ table: "methods" as const, word, rows: 20, id: word === "Tidal" ? "tidal" : "", candidates: [] }));
  const order = (meanings: Readonly<Record<string, string>>) => [...drawn(<TableWords words={words} meanings={meanings} onMeanings={() => undefined} />).matchAll(/data-word="(\w+)" value="([^"]*)"/g)].map(([, word, value]) => `${word} ${value}`);
  expect(order({})).toEqual(["Eddy ", "Tidal tidal"]);
  expect(order({ "methods Eddy": "ed" })).toEqual(["Eddy ed", "Tidal tidal"]);
});
