import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { fontLoader } from "@/components/pictures/outline/load-fonts";
import { outlined } from "@/components/pictures/outline/outlined";
import { pdfDocument } from "@/components/pictures/pdf-document";
import { svgDocument } from "@/components/pictures/svg-document";
import { svg } from "@/components/pictures/svg-node";
import { ResultsTable } from "@/components/results/results-table";
import { printValue } from "@/lib/format/result";
import { answerRequest } from "@/lib/http/answer-request";
import { changesFeed } from "@/lib/package/feed";
import { resultsWorkbook } from "@/lib/package/workbook";
import { wide } from "@/tests/support/catalogues";
import { TOOLS, type ExportName, type Tool, type ValuesName } from "./programs";
import { toolsTable, type Trial } from "@/tests/support/tools-table";

/**
 * Runs real programs on our exports of the invented collection. Each installed program must return the values of every result, equal to those of the
 * CSV; the others are skipped and named. `TOOLS_TABLE=1` writes docs/TOOLS.md from the results.
 */
const folder = mkdtempSync(path.join(tmpdir(), "tools-"));
const trials: Trial[] = [];
const answerOf = (address: string) => answerRequest(new Request(`http://localhost/api/v1/${address}`), wide).text();

const TABLE = "results.tex?benchmark=meadow-256&metric=fid";
/** Results that the formats of the ecosystem can express: no bounds and no references; every_eval_ever also needs a metric with a direction. */
const SAID = wide.results.filter(({ qualifier, method }) => qualifier === "exact" && method.family !== "reference");
const inTable = wide.results.filter(
  ({ benchmark, metric }) => benchmark.benchmark_id === "meadow-256" && metric.metric_id === "fid",
);
const BOUNDS: Readonly<Record<string, string>> = {
  above: ">",
  below: "<",
  "at-most": "≤",
  "at-least": "≥",
  about: "≈",
};

const VALUES: Readonly<Record<ValuesName, () => readonly string[] | readonly number[]>> = {
  all: () => wide.results.map(({ value }) => value.text),
  // YAML contains numbers, whose trailing zeros a program drops; the other files contain the printed texts.
  said: () => SAID.map(({ value }) => value.number),
  directed: () => SAID.filter(({ metric }) => metric.direction !== "none").map(({ value }) => value.text),
  table: () => inTable.map(({ qualifier, value }) => `${BOUNDS[qualifier] ?? ""}${value.text}`),
  picture: () => inTable.map(({ value }) => value.text),
  page: () => inTable.map(printValue),
};

/** A picture as charts make it, with one value per line. */
const contents = {
  name: "FID on Meadow 256×256",
  summary: "Values.",
  nodes: inTable.map(({ value }, row) =>
    svg(
      "text",
      { x: "20", y: String(20 + 18 * row), "font-family": "'Inter', Helvetica, Arial, sans-serif", "font-size": "14" },
      [value.text],
    ),
  ),
  width: 400,
  height: 40 + 18 * inTable.length,
  paper: "#fbf9f4",
  fonts: "",
};

const files: Readonly<Record<ExportName, () => Promise<string | Uint8Array>>> = {
  "results.csv": () => answerOf("results.csv"),
  "results.html": async () =>
    `<!doctype html><title>Results</title>${renderToStaticMarkup(createElement(ResultsTable, { results: inTable }))}`,
  "results.json": () => answerOf("results.json"),
  "results.ndjson": () => answerOf("results.ndjson"),
  "results.md": () => answerOf("results.md"),
  "results.bib": () => answerOf("results.bib"),
  "results.ris": () => answerOf("results.ris"),
  "results.tex": () => answerOf(TABLE),
  "results.xlsx": async () => resultsWorkbook(wide),
  "results.eee.jsonl": () => answerOf("results.eee.jsonl"),
  "results.eval-results.yaml": () => answerOf("results.eval-results.yaml"),
  "results.model-index.yaml": () => answerOf("results.model-index.yaml"),
  "feed.xml": async () => changesFeed(wide, "https://example.org"),
  "picture.svg": async () => svgDocument(contents),
  "picture.pdf": async () => pdfDocument({ ...contents, nodes: await outlined(contents.nodes, fontLoader(readFile)) }),
  "results.aux": async () => "\\bibstyle{plain}\n\\citation{*}\n\\bibdata{results}\n",
};

/** Whether the tools were requested, and do not just run as a part of all tests. */
const ASKED = process.env.npm_lifecycle_event === "test:tools";

const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const lines = (printed: string) => printed.split(/\r?\n/).filter((line) => line !== "");
const run = (tool: Tool, args: readonly string[]) =>
  spawnSync(tool.command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
    timeout: 120_000,
    env: { ...process.env, HOME: folder },
  });

const versionOf = (tool: Tool): string | null => {
  const { status, stdout, stderr } = spawnSync(tool.command, tool.version, { encoding: "utf8" });
  const said = `${stdout}${stderr}`;
  // A name may contain a digit.
  return status === 0 ? ((/\d+(?:\.\d+)+/.exec(said) ?? /\d+/.exec(said))?.[0] ?? "unknown") : null;
};

function compared(tool: Tool, printed: string) {
  if (tool.values === undefined) return { found: [], expected: [] };
  const wanted = VALUES[tool.values]();
  const found = (tool.read ?? lines)(printed);
  if (typeof wanted[0] === "number")
    return { found: inOrder(found.map(Number)), expected: inOrder(wanted as readonly number[]) };
  return tool.isRegrouped
    ? { found: found.toSorted(), expected: (wanted as readonly string[]).toSorted() }
    : { found, expected: wanted };
}

afterAll(() => {
  rmSync(folder, { recursive: true });
  if (process.env.TOOLS_TABLE) writeFileSync("docs/TOOLS.md", toolsTable(trials));
});

describe("tools on the exports", () => {
  for (const tool of TOOLS) {
    const version = tool.isSlow && !ASKED ? null : versionOf(tool);
    if (version === null)
      trials.push({
        tool: tool.name,
        version: null,
        file: tool.file,
        accepted: false,
        warnings: 0,
        compared: 0,
        equal: 0,
      });
    it.skipIf(version === null)(`${tool.name} reads ${tool.file}`, { timeout: 150_000 }, async () => {
      for (const name of [tool.file, ...(tool.beside ?? [])])
        writeFileSync(path.join(folder, name), await files[name]());
      const { status, stdout, stderr } = run(tool, tool.run);
      const warnings = lines(stderr).filter((line) => !tool.chatter?.test(line));
      const { found, expected } = compared(
        tool,
        tool.writes ? readFileSync(path.join(folder, tool.writes), "utf8") : stdout,
      );
      const equal = expected.filter((value, at) => found[at] === value).length;
      trials.push({
        tool: tool.name,
        version,
        file: tool.file,
        accepted: status === 0,
        warnings: warnings.length,
        compared: expected.length,
        equal,
      });
      expect([status, warnings], stdout.slice(-2000)).toEqual([0, []]);
      expect(found).toEqual(expected);
    });
  }
  it("stand in docs/TOOLS.md, each with its file", () => {
    const table = readFileSync("docs/TOOLS.md", "utf8");
    for (const { name, file } of TOOLS)
      expect(table).toMatch(new RegExp(`\\| ${name} \\| [^|]+ \\| \`${file.replaceAll(".", "\\.")}\` \\|`));
  });
});
