import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "../build-if-needed.mjs";
import { pageOf } from "./machine";
import { isMet, printSection, type Section } from "./report";

/** What the parts may be told. */
export interface BenchOptions {
  /** How long the load test runs. */
  readonly minutes: number;
  /** How often each page is measured by Lighthouse. */
  readonly runs: number;
  /** How many inputs of each kind the fuzzing makes, and where its random numbers begin. */
  readonly inputs: number;
  readonly seed: number;
}

/** Each part is loaded when it runs, so that what one of them needs is not in the memory of another. */
const PARTS: Readonly<Record<string, (options: BenchOptions) => Promise<Section>>> = {
  bytes: async () => (await import("./parts/bytes")).measureBytes(),
  server: async () => (await import("./parts/server")).measureServer(),
  growth: async () => (await import("./parts/growth")).measureGrowth(),
  fuzz: async (options) => (await import("./parts/fuzz")).measureFuzz(options),
  load: async (options) => (await import("./parts/load")).measureLoad(options),
  lighthouse: async (options) => (await import("./parts/lighthouse")).measureLighthouse(options),
};

/** Growth is of the code as it lies there, not of the site. */
const WITHOUT_BUILD = "growth";

const OPTIONS = {
  record: { type: "boolean", default: false },
  minutes: { type: "string" },
  runs: { type: "string" },
  inputs: { type: "string", default: "100000" },
  seed: { type: "string", default: "1" },
} as const;
const USAGE = `npm run bench -- [${Object.keys(PARTS).join("] [")}] [--minutes N] [--runs N] [--inputs N] [--seed N] [--record]`;

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) throw new Error(`found ${unknown.join(", ")} → one or more of: ${Object.keys(PARTS).join(", ")}`);
  const options: BenchOptions = {
    minutes: numberOf("minutes", values.minutes ?? (values.record ? "10" : "1")),
    runs: numberOf("runs", values.runs ?? (values.record ? "5" : "1")),
    inputs: numberOf("inputs", values.inputs),
    seed: numberOf("seed", values.seed),
  };
  const asked = Object.keys(PARTS).filter((part) => positionals.length === 0 || positionals.includes(part));
  const built = asked.some((part) => part !== WITHOUT_BUILD) ? await buildIfNeeded() : 0;
  if (built !== 0) throw new Error(`the build ended with ${built}`);
  const sections: Section[] = [];
  for (const part of asked) {
    const section = await PARTS[part]?.(options);
    if (section === undefined) continue;
    sections.push(section);
    console.log(printSection(section));
  }
  write("test-results/bench.json", `${JSON.stringify(sections, null, 2)}\n`);
  const command = ["npm run bench", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" ");
  if (values.record) write("docs/BENCH.md", pageOf(sections, command));
  const missed = sections.flatMap(({ measurements }) => measurements.filter((one) => !isMet(one)));
  for (const { what } of missed) console.error(`missed: ${what}`);
  if (missed.length > 0) process.exitCode = 1;
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name}: found ${text} → a number above 0`);
  return number;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written: ${file}`);
}

bench().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}\nusage: ${USAGE}`);
  process.exitCode = 2;
});
