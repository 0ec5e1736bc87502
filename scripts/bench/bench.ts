import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "../build/build-if-needed.mjs";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { machineInWords } from "./machine";
import { pageOf } from "./record";
import { isMet, printSection, type Findings, type Section } from "./report";

/** The options of the parts. */
export interface BenchOptions {
  /** The duration of the load test. */
  readonly minutes: number;
  /** How often Lighthouse measures each page. */
  readonly runs: number;
  /** The number of inputs of each kind for fuzzing, and the seed of its random numbers. */
  readonly inputs: number;
  readonly seed: number;
}

interface Part {
  readonly title: string;
  readonly measure: (options: BenchOptions) => Promise<Findings>;
}

/** Each part is loaded when it runs, so that the dependencies of one are not in the memory of another. */
const PARTS: Readonly<Record<string, Part>> = {
  bytes: { title: "Bytes to first view", measure: async () => (await import("./parts/bytes")).measureBytes() },
  lengths: { title: "Lengths of pages", measure: async () => (await import("./parts/lengths")).measureLengths() },
  server: { title: "Server", measure: async () => (await import("./parts/server")).measureServer() },
  fronts: { title: "Behind proxies", measure: async () => (await import("./parts/fronts")).measureFronts() },
  growth: { title: "Growth", measure: async () => (await import("./parts/growth")).measureGrowth() },
  reading: {
    title: "Reading 100,000 results",
    measure: async () => (await import("./parts/reading")).measureReading(),
  },
  large: { title: "Large collections", measure: async () => (await import("./parts/large")).measureLarge() },
  huge: { title: "A collection of 100,000 results", measure: async () => (await import("./parts/huge")).measureHuge() },
  table: { title: "A table of 10,000 rows", measure: async () => (await import("./parts/table")).measureTable() },
  readers: { title: "A reader's own files", measure: async () => (await import("./parts/readers")).measureReaders() },
  mutated: { title: "Mutated files", measure: async () => (await import("./parts/mutated")).measureMutated() },
  desk: { title: "The curator's desk", measure: async () => (await import("./parts/desk")).measureDesk() },
  interaction: {
    title: "Input to next paint",
    measure: async (options) => (await import("./parts/interaction")).measureInteraction(options),
  },
  fuzz: { title: "Hostile input", measure: async (options) => (await import("./parts/fuzz")).measureFuzz(options) },
  load: { title: "Load", measure: async (options) => (await import("./parts/load")).measureLoad(options) },
  faults: { title: "Faults", measure: async () => (await import("./parts/faults")).measureFaults() },
  islands: {
    title: "With islands and without",
    measure: async (options) => (await import("./parts/islands")).measureIslands(options),
  },
  lighthouse: {
    title: "Lighthouse",
    measure: async (options) => (await import("./parts/lighthouse")).measureLighthouse(options),
  },
  shared: {
    title: "Shared views on a phone",
    measure: async (options) => (await import("./parts/shared")).measureShared(options),
  },
};

/** Parts that measure the source code and not the build. */
const WITHOUT_BUILD: readonly string[] = ["growth", "reading", "large", "huge", "table", "mutated", "desk"];

const RECORD = "docs/BENCH.md";

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
  if (unknown.length > 0)
    throw new Error(`found ${unknown.join(", ")} → one or more of: ${Object.keys(PARTS).join(", ")}`);
  const options: BenchOptions = {
    minutes: numberOf("minutes", values.minutes ?? (values.record ? "10" : "1")),
    runs: numberOf("runs", values.runs ?? (values.record ? "5" : "1")),
    inputs: numberOf("inputs", values.inputs),
    seed: numberOf("seed", values.seed),
  };
  const asked = Object.keys(PARTS).filter((part) => positionals.length === 0 || positionals.includes(part));
  const built = asked.some((part) => !WITHOUT_BUILD.includes(part)) ? await buildIfNeeded() : 0;
  if (built !== 0) throw new Error(`the build ended with ${built}`);
  const sections: Section[] = [];
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (!asked.includes(name)) continue;
    const start = performance.now();
    const findings = await measure(options).catch((error: unknown) => {
      // Whole, with what caused it; the parts after this one are measured all the same.
      console.error(`bench: ${name} ended in an error:`, error);
      process.exitCode = 1;
    });
    if (!findings) continue;
    const section = { title, ...findings };
    sections.push(section);
    console.log(printSection(section));
    console.log(`   ${name} took ${((performance.now() - start) / 60_000).toFixed(1)} min\n`);
    // After each part, so that a long run that stops early keeps its measurements.
    if (values.record) await record(section);
  }
  write("test-results/bench.json", `${JSON.stringify(sections, null, 2)}\n`);
  const missed = sections.flatMap(({ measurements }) => measurements.filter((one) => !isMet(one)));
  for (const { what } of missed) console.error(`missed: ${what}`);
  if (missed.length > 0) process.exitCode = 1;
}

async function record(section: Section): Promise<void> {
  const recorded = {
    section,
    date: new Date().toISOString().slice(0, 10),
    command: ["npm run bench", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" "),
    data: buildCatalogue(loadTexts(dataFolder())).version,
    machine: await machineInWords(),
  };
  write(
    RECORD,
    pageOf(
      recorded,
      existsSync(RECORD) ? readFileSync(RECORD, "utf8") : "",
      Object.values(PARTS).map(({ title }) => title),
    ),
  );
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
