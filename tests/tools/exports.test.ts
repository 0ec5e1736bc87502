import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answerRequest } from "@/lib/http/answer-request";
import { wide } from "@/tests/support/catalogues";
import { changesFeed } from "@/lib/package/feed";
import { toolsTable, type Trial } from "@/tests/support/tools-table";

/**
 * Real programs on our exports of the invented collection. Each that is at hand gives back the values of every result, and they equal the CSV's;
 * the others are skipped and named. `TOOLS_TABLE=1` writes docs/TOOLS.md from what was found.
 */
const folder = mkdtempSync(path.join(tmpdir(), "tools-"));
const trials: Trial[] = [];
const answerOf = (address: string) => answerRequest(new Request(`http://localhost/api/v1/${address}`), wide).text();
const VALUES = wide.figures.map(({ value }) => value.text);

const files: Readonly<Record<string, () => Promise<string>>> = {
  "results.csv": () => answerOf("results.csv"),
  "results.json": () => answerOf("results.json"),
  "results.ndjson": () => answerOf("results.ndjson"),
  "results.md": () => answerOf("results.md"),
  "results.bib": () => answerOf("results.bib"),
  "results.eee.jsonl": () => answerOf("results.eee.jsonl"),
  "results.eval-results.yaml": () => answerOf("results.eval-results.yaml"),
  "results.model-index.yaml": () => answerOf("results.model-index.yaml"),
  "feed.xml": () => Promise.resolve(changesFeed(wide, "https://example.org")),
};

/** What the formats of the ecosystem can say: no bounds, no references; and of every_eval_ever only metrics with a direction. */
const SAID = wide.figures.filter(({ qualifier, method }) => qualifier === "exact" && method.family !== "reference");
/** YAML holds numbers, whose zeros at the end a program drops; the other files hold the printed texts. */
const SAID_VALUES = SAID.map(({ value }) => value.number);
const DIRECTED = SAID.filter(({ metric }) => metric.direction !== "none").map(({ value }) => value.text);

const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

interface Tool {
  readonly name: string;
  readonly command: string;
  /** Arguments that print its version. */
  readonly version: readonly string[];
  readonly file: string;
  /** Arguments that make it print the values, a line each. */
  readonly run: readonly string[];
  /** What it is to give back; none where it says only whether it accepts the file. */
  readonly values?: readonly string[] | readonly number[];
  /** Whether the file has them in an order of its own. */
  readonly isRegrouped?: boolean;
}

const python = (code: string) => ["-c", code];
const TOOLS: readonly Tool[] = [
  { name: "sqlite3", command: "sqlite3", version: ["--version"], file: "results.csv", run: [":memory:", ".mode csv", ".import results.csv r", ".mode list", "select value from r"], values: VALUES },
  { name: "Python csv", command: "python3", version: ["--version"], file: "results.csv", run: python("import csv;print('\\n'.join(r['value'] for r in csv.DictReader(open('results.csv',encoding='utf-8',newline=''))))"), values: VALUES },
  { name: "Python json", command: "python3", version: ["--version"], file: "results.json", run: python("import json;print('\\n'.join(r['value']['text'] for r in json.load(open('results.json',encoding='utf-8'))['data']))"), values: VALUES },
  { name: "jq", command: "jq", version: ["--version"], file: "results.ndjson", run: ["-r", ".value.text", "results.ndjson"], values: VALUES },
  { name: "jq", command: "jq", version: ["--version"], file: "results.eee.jsonl", run: ["-r", ".evaluation_results[].score_details.details.as_printed", "results.eee.jsonl"], values: DIRECTED, isRegrouped: true },
  { name: "PyYAML", command: "python3", version: ["-c", "import yaml;print(yaml.__version__)"], file: "results.eval-results.yaml", run: python("import yaml;print('\\n'.join(str(r['value']) for r in yaml.safe_load(open('results.eval-results.yaml',encoding='utf-8'))))"), values: SAID_VALUES },
  { name: "PyYAML", command: "python3", version: ["-c", "import yaml;print(yaml.__version__)"], file: "results.model-index.yaml", run: python("import yaml;print('\\n'.join(str(m['value']) for x in yaml.safe_load(open('results.model-index.yaml',encoding='utf-8'))['model-index'] for r in x['results'] for m in r['metrics']))"), values: SAID_VALUES },
  { name: "ruby YAML", command: "ruby", version: ["--version"], file: "results.eval-results.yaml", run: ["-ryaml", "-e", "YAML.load_file('results.eval-results.yaml').each { |r| puts r['value'] }"], values: SAID_VALUES },
  { name: "R", command: "Rscript", version: ["--version"], file: "results.csv", run: ["-e", "writeLines(read.csv('results.csv', colClasses='character', encoding='UTF-8')$value)"], values: VALUES },
  { name: "pandoc", command: "pandoc", version: ["--version"], file: "results.md", run: ["-f", "gfm", "-t", "plain", "results.md"] },
  { name: "pandoc", command: "pandoc", version: ["--version"], file: "results.bib", run: ["-f", "bibtex", "-t", "csljson", "results.bib"] },
  { name: "xmllint", command: "xmllint", version: ["--version"], file: "feed.xml", run: ["--noout", "feed.xml"] },
];

const versionOf = ({ command, version }: Tool): string | null => {
  const { status, stdout, stderr } = spawnSync(command, version, { encoding: "utf8" });
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "unknown") : null;
};

afterAll(() => {
  rmSync(folder, { recursive: true });
  if (process.env.TOOLS_TABLE) writeFileSync("docs/TOOLS.md", toolsTable(trials));
});

describe("tools on the exports", () => {
  for (const tool of TOOLS) {
    const version = versionOf(tool);
    if (version === null) trials.push({ tool: tool.name, version: null, file: tool.file, accepted: false, warnings: 0, compared: 0, equal: 0 });
    it.skipIf(version === null)(`${tool.name} reads ${tool.file}`, async () => {
      writeFileSync(path.join(folder, tool.file), (await files[tool.file]?.()) ?? "");
      const { status, stdout, stderr } = spawnSync(tool.command, tool.run, { cwd: folder, encoding: "utf8", maxBuffer: 1e8, timeout: 60_000 });
      const lines = stdout.split(/\r?\n/).filter((line) => line !== "");
      const wanted = tool.values ?? [];
      const found = typeof wanted[0] === "number" ? inOrder(lines.map(Number)) : tool.isRegrouped ? lines.toSorted() : lines;
      const expected = typeof wanted[0] === "number" ? inOrder(wanted as readonly number[]) : tool.isRegrouped ? (wanted as readonly string[]).toSorted() : wanted;
      const equal = tool.values ? expected.filter((value, at) => found[at] === value).length : 0;
      trials.push({ tool: tool.name, version, file: tool.file, accepted: status === 0, warnings: stderr.split("\n").filter(Boolean).length, compared: wanted.length, equal });
      expect([status, stderr]).toEqual([0, ""]);
      if (tool.values) expect(found).toEqual(expected);
    });
  }
  it("stand in docs/TOOLS.md, each with its file", () => {
    const table = readFileSync("docs/TOOLS.md", "utf8");
    for (const { name, file } of TOOLS) expect(table).toMatch(new RegExp(`\\| ${name} \\| [^|]+ \\| \`${file.replaceAll(".", "\\.")}\` \\|`));
  });
});
