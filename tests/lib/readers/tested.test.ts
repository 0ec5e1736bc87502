import { expect, it } from "vitest";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { READERS } from "@/lib/readers/readers";
import { SAMPLES, SURPRISES, TESTED, type Tested } from "@/lib/readers/tested";
import { sampleFiles } from "@/tests/support/readers/sample-files";
import { surprisesByFormat, testedSurprises } from "@/tests/support/readers/surprises";

type Counts = Pick<Tested, "files" | "rows" | "problems">;

/** Returns the counts of the real files by format; the recorded counts if the files are not on this machine. */
async function counted(): Promise<{
  readonly samples: typeof SAMPLES;
  readonly byFormat: ReadonlyMap<string, Counts>;
}> {
  const files = sampleFiles();
  if (files.length === 0)
    return {
      samples: SAMPLES,
      byFormat: new Map(TESTED.map(({ id, files, rows, problems }) => [id, { files, rows, problems }])),
    };
  const byFormat = new Map<string, Counts>();
  let without = 0;
  for (const { read } of files) {
    const { format, rows, problems } = await readGivenFile(read());
    const before = byFormat.get(format) ?? { files: 0, rows: 0, problems: 0 };
    byFormat.set(format, {
      files: before.files + 1,
      rows: before.rows + rows.length,
      problems: before.problems + problems.length,
    });
    if (rows.length === 0) without += 1;
  }
  return { samples: { files: files.length, without }, byFormat };
}

it("the record of formats is what tests and real files show (vitest -u with SAMPLES_DIR writes it)", async () => {
  const { samples, byFormat } = await counted();
  const surprises = surprisesByFormat(READERS.map(({ id }) => id));
  const formats = READERS.map(({ id }) => ({
    id,
    ...(byFormat.get(id) ?? { files: 0, rows: 0, problems: 0 }),
    surprises: surprises.get(id) ?? [],
  }));
  const lines = formats.map((format) => JSON.stringify(format)).join(",\n    ");
  await expect(
    `{\n  "samples": ${JSON.stringify(samples)},\n  "formats": [\n    ${lines}\n  ]\n}\n`,
  ).toMatchFileSnapshot("../../../lib/readers/tested.json");
});

it("each surprise of the study has a test", () => {
  const all = testedSurprises();
  expect(Array.from({ length: SURPRISES }, (_, at) => at + 1).filter((number) => !all.has(number))).toEqual([]);
});
