import { describe, expect, it } from "vitest";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { sampleFiles } from "@/tests/support/readers/sample-files";

const files = sampleFiles();

describe.skipIf(files.length === 0)("real result files", () => {
  it.each(files)("$name gives rows, or says in a sentence why it gives none", async ({ read }) => {
    const { rows, problems, notes } = await readGivenFile(read());
    const said = [...notes, ...problems.map(({ message }) => message)];
    if (rows.length === 0) expect(said.join(" ")).toMatch(/\w+ \w+ \w+/);
    for (const { value } of rows) expect(value).toMatch(/\d/);
  });
});
