import { expect, test } from "vitest";
import { printSource } from "@/lib/format/source";
import { wide } from "@/tests/support/catalogues";

const sourceOf = (id: string) => {
  const figure = wide.figures.find(({ source }) => source.source_id === id);
  if (figure === undefined) throw new Error(`no figure of ${id}`);
  return printSource(figure);
};

// The README of Quire is filed under Brisk Decoding, whose teacher it is; nobody may take it for that paper's own.
test("a source is named after whoever wrote it, not after the paper that it is filed under", () => {
  expect(sourceOf("loom-abstract")).toBe("abstract of Loom");
  expect(sourceOf("loom-repository")).toBe("repository of Loom");
  expect(sourceOf("quire-repository")).toBe("repository of Quire");
  expect(sourceOf("burl-table-2")).toBe("citation in Burl");
  expect(sourceOf("loom-table-1")).toBe("paper of Loom");
  expect(sourceOf("gilt-table-5")).toBe("citation of Brisk Decoding");
});
