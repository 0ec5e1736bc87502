import { expect, test } from "vitest";
import { printSource } from "@/lib/format/source";
import { wide } from "@/tests/support/catalogues";

const sourceOf = (id: string, about: string) => {
  const result = wide.results.find(({ source, method }) => source.source_id === id && method.method_id === about);
  if (result === undefined) throw new Error(`no result of ${id} about ${about}`);
  return printSource(result);
};

// A result that a paper prints for another paper's method is a citation, and so is one that another author's text prints.
test("a source is named after whoever wrote it, not after the paper that it is filed under", () => {
  expect(sourceOf("loom-abstract", "loom")).toBe("abstract of Loom");
  expect(sourceOf("loom-repository", "loom")).toBe("repository of Loom");
  expect(sourceOf("quire-repository", "quire")).toBe("repository of Quire");
  expect(sourceOf("loom-table-1", "loom")).toBe("paper of Loom");
  expect(sourceOf("loom-table-1", "slate")).toBe("citation in Loom");
  expect(sourceOf("burl-table-2", "burl")).toBe("paper of Burl");
  expect(sourceOf("burl-table-2", "loom")).toBe("citation in Burl");
  expect(sourceOf("drizzle-table-1", "loom-flow")).toBe("citation in Drizzle");
  expect(sourceOf("gilt-table-5", "quire")).toBe("citation of Quire");
  // A copy in somebody's fork is still the authors' text.
  expect(sourceOf("loom-flow-repository", "loom-flow")).toBe("repository of LoomFlow");
});
