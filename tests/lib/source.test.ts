import { expect, test } from "vitest";
import { printSource } from "@/lib/format/source";
import { committed } from "@/tests/support/catalogues";

const sourceOf = (id: string) => {
  const figure = committed.figures.find(({ source }) => source.source_id === id);
  if (figure === undefined) throw new Error(`no figure of ${id}`);
  return printSource(figure);
};

// The README of LlamaGen is filed under Distilled Decoding, whose teacher it is; nobody may take it for that paper's own.
test("a source is named after whoever wrote it, not after the paper that it is filed under", () => {
  expect(sourceOf("var-abstract")).toBe("abstract of VAR");
  expect(sourceOf("var-repository")).toBe("repository of VAR");
  expect(sourceOf("llamagen-repository")).toBe("repository of LlamaGen");
  expect(sourceOf("flowar-xar-table-1")).toBe("citation in xAR");
  expect(sourceOf("var-neurips-table-1")).toBe("citation of VAR");
});
