import { execFile, spawnSync } from "node:child_process";
import type { Snippet } from "@/lib/view/snippets";

type Tool = Snippet["tool"];

/** How to check that a tool is installed, and how to run code with an appended part that prints `results`. */
interface Runner {
  /** The programs that have to be on the machine, in words. */
  readonly needs: string;
  readonly command: string;
  readonly probe: readonly string[];
  readonly run: (code: string) => readonly string[];
  /** Code of the same language that prints the column `value`, one value per line. */
  readonly print: string;
}

const python = process.env.PYTHON ?? "python3";

const RUNNERS: Readonly<Record<Tool, Runner>> = {
  curl: { needs: "curl", command: "sh", probe: ["-c", "curl --version"], run: (code) => ["-c", code], print: "" },
  Python: {
    needs: "Python with pandas",
    command: python,
    probe: ["-c", "import pandas"],
    run: (code) => ["-c", code],
    print: 'print("\\n".join(results["value"]))',
  },
  R: {
    needs: "Rscript",
    command: "Rscript",
    probe: ["--version"],
    run: (code) => ["-e", code],
    print: "writeLines(results$value)",
  },
  JavaScript: {
    needs: "node",
    command: process.execPath,
    probe: ["--version"],
    run: (code) => ["--input-type=module", "--eval", code],
    print: 'console.log(results.map(({ value }) => value).join("\\n"));',
  },
  // Its snippet is one whole statement, to which nothing can be appended; the test selects the column within it.
  DuckDB: {
    needs: "duckdb with its extension httpfs",
    command: "duckdb",
    probe: ["-c", "LOAD httpfs"],
    run: (code) => ["-list", "-noheader", "-c", code],
    print: "",
  },
};

export const runnerOf = (tool: Tool): Runner => RUNNERS[tool];

/** Returns whether a tool is on this machine. */
export function isHere(tool: Tool): boolean {
  const { command, probe } = RUNNERS[tool];
  return spawnSync(command, probe, { stdio: "ignore" }).status === 0;
}

/** Runs code with a tool in a folder. Resolves to its output, and rejects with its messages if it fails. */
export function run(tool: Tool, code: string, cwd: string): Promise<string> {
  const { command, run: argumentsFor } = RUNNERS[tool];
  return new Promise((resolve, reject) => {
    execFile(command, argumentsFor(code), { cwd, timeout: 60_000, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${tool}: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}
