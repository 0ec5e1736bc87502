import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MUTATED } from "@/lib/readers/tested";
import { READERS } from "@/lib/readers/readers";
import { shown, type Findings, type Measurement } from "../report";

/** The tests that damage files of each format: result files, then tables. */
const TESTS = ["tests/lib/readers/damaged-files.test.ts", "tests/lib/readers/tables-mutated.test.ts"];

/** The part of Vitest's report that is used. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number;
    }[];
  }[];
}
type Property = Report["testResults"][number]["assertionResults"][number];

/** Gives each reader damaged files. An exception, a hang, or a number that is not where its row says fails a property of its format. */
export function measureMutated(): Findings {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-mutated-"));
  const file = path.join(folder, "report.json");
  try {
    const vitest = path.resolve("node_modules/vitest/vitest.mjs");
    spawnSync(
      process.execPath,
      [
        vitest,
        "run",
        "--config",
        "tests/vitest.config.ts",
        "--maxWorkers=1",
        "--reporter=json",
        `--outputFile=${file}`,
        ...TESTS,
      ],
      { env: { ...process.env, DAMAGED_FILES: String(MUTATED) }, stdio: "ignore" },
    );
    const properties = (JSON.parse(readFileSync(file, "utf8")) as Report).testResults.flatMap(
      ({ assertionResults }) => assertionResults,
    );
    return {
      measurements: READERS.map(({ id, name }) =>
        measured(
          name,
          properties.filter(({ fullName }) =>
            [` ${id}: `, `${name}, broken`, `${name}', broken`].some((part) => ` ${fullName}`.includes(part)),
          ),
        ),
      ),
      notes: [
        `${shown(MUTATED)} files for each format: cells swapped, heads and keys renamed, lines left out or doubled, cut, bytes put in; then 200,000 random bytes and signs, alone and within a file`,
        "properties of tests/lib/readers: no exception, no hang, and every value on the line that its row names; one that fails counts one",
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A format without any property that ran counts as failed. */
function measured(name: string, properties: readonly Property[]): Measurement {
  const failed = properties.filter(({ status }) => status !== "passed").length;
  const seconds = properties.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1e3;
  return {
    what: `${name}: properties that failed`,
    value: properties.length === 0 ? 1 : failed,
    unit: "",
    floor: { atMost: 0 },
    beside: properties.length === 0 ? "none ran" : `of ${properties.length}, ${shown(Math.round(seconds))} s`,
  };
}
