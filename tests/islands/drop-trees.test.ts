import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { dropTrees } from "@/lib/islands/drop-trees.mjs";

test("trees go, in parts or emptied, and pages stay", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  const files = [
    "methods/var.html",
    "methods/var.meta",
    "methods/var.rsc",
    "methods/var.segments/methods/$d$id.segment.rsc",
    "methods/var.segments/_full.segment.rsc",
  ];
  try {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), "text");
    }
    dropTrees(folder);
    const left = (file: string) =>
      existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : null;
    expect(files.map(left)).toEqual(["text", "text", "", null, null]);
    expect(left("methods/var.segments")).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
