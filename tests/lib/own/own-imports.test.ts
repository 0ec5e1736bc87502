import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Returns the modules that a module loads at run time, including itself; type imports do not count. Names of packages stay as they are. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, clause = "", from = ""] of readFileSync(path.join(ROOT, file), "utf8").matchAll(
    /^(?:import|export) (?!type )([^;]*?) ?from "([^"]+)";/gms,
  )) {
    if (/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(clause)) continue;
    const base = from.startsWith("@/")
      ? from.slice(2)
      : from.startsWith(".")
        ? path.join(path.dirname(file), from)
        : "";
    const target = [`${base}.ts`, `${base}.tsx`].find(
      (candidate) => base !== "" && existsSync(path.join(ROOT, candidate)),
    );
    if (target === undefined) found.add(from);
    else loadedBy(target, found);
  }
  return found;
}

describe("what sets own rows on a board in the browser", () => {
  it.each(["lib/own/own-board.ts", "lib/own/own-fragment.ts", "lib/own/own-problems.ts"])(
    "%s loads no Zod, whose eval the policy refuses, and nothing of Node",
    (file) => {
      const loaded = [...loadedBy(file)];
      expect(loaded.length).toBeGreaterThan(1);
      expect(loaded.filter((name) => /^(?:zod|papaparse|node:)/.test(name))).toEqual([]);
    },
  );
  it("would find Zod where it is", () => expect(loadedBy("lib/tables/results.ts")).toContain("zod"));
});
