import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "@/tests/support/fast-check";
import { afterAll, expect, it } from "vitest";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { withChange } from "@/lib/desk/changes-entry";
import { parseChanges } from "@/lib/catalogue/changes";

const folder = mkdtempSync(path.join(tmpdir(), "as-reported-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the file after git has applied the diff. */
function applied(before: string, after: string): string {
  writeFileSync(path.join(folder, "file"), before);
  writeFileSync(path.join(folder, "patch"), unifiedDiff([{ path: "file", before, after }]));
  execFileSync("git", ["apply", "--unsafe-paths", "patch"], {
    cwd: folder,
    stdio: "pipe",
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  return readFileSync(path.join(folder, "file"), "utf8");
}

it("git makes of the file before the file after, whatever was changed and whether it ends with a line end", {
  timeout: 60_000,
}, () => {
  const text = fc
    .array(fc.constantFrom("a\n", "b\n", "c\n", "\n", "- d\n", "end"), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => before === after || applied(before, after) === after),
    { numRuns: 60 },
  );
});

it("an entry stands on top of those before it, in a file that may not be there yet", () => {
  const entry = { day: "2024-07-01", title: "results of Eddy", text: "- Eddy: 5 results." };
  const first = withChange(null, entry);
  const second = withChange(first, { ...entry, day: "2024-07-02" });
  expect(parseChanges(second)).toMatchObject({
    problems: [],
    changes: [{ date: "2024-07-02" }, { date: "2024-07-01", text: "- Eddy: 5 results." }],
  });
});
