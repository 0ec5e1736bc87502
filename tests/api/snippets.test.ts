import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "@/tests/support/fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { formatsOf } from "@/lib/http/endpoints/endpoint";
import { exampleAnswer } from "@/lib/http/openapi/openapi-examples";
import { snippetsFor, type Snippet } from "@/lib/view/snippets";
import { textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { serve } from "@/tests/support/serve";
import { isHere, run, runnerOf } from "@/tests/support/tools";

/** Some of these results end in a zero, which would be lost if they were read as numbers. */
const CSV = "results.csv?metric=fid&metric=inception-score";
const ROWS = wide.results.filter(({ metric }) => ["fid", "inception-score"].includes(metric.metric_id));
const VALUES = ROWS.map(({ value }) => value.text).join("\n");

let server: Awaited<ReturnType<typeof serve>>;
let folder = "";
beforeAll(async () => {
  server = await serve();
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const codeFor = (tool: string, address: string, format: "csv" | "json") =>
  snippetsFor(`${server.origin}/api/v1/${address}`, format).find((snippet) => snippet.tool === tool)?.code ?? "";

/** Returns `it`, or a skipped test that says which tool is missing. */
function withTool(tool: Snippet["tool"]) {
  const isRun = isHere(tool);
  return (name: string, test: () => Promise<void>) =>
    isRun ? it(name, test) : it.skip(`${name} (not run: ${runnerOf(tool).needs} is not on this machine)`, test);
}

describe("a snippet for CSV keeps the digits as printed", () => {
  it("which these results would show", () => {
    expect(ROWS.some(({ value }) => /\.\d*0$/.test(value.text))).toBe(true);
  });
  withTool("curl")("curl: saves the file under its own name, byte for byte", async () => {
    await run("curl", codeFor("curl", CSV, "csv"), folder);
    const name = `results-metric-fid-inception-score.${wide.version}.csv`;
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path.join(folder, name), "utf8")).toBe(await textOf(CSV));
  });
  for (const tool of ["Python", "R"] as const)
    withTool(tool)(`${tool}: with the package that it names`, async () => {
      const printed = await run(tool, `${codeFor(tool, CSV, "csv")}\n${runnerOf(tool).print}`, folder);
      expect(printed.trimEnd()).toBe(VALUES);
    });
  withTool("JavaScript")("JavaScript: with the package that it names", async () => {
    // Node resolves packages from its working directory.
    const printed = await run(
      "JavaScript",
      `${codeFor("JavaScript", CSV, "csv")}\n${runnerOf("JavaScript").print}`,
      process.cwd(),
    );
    expect(printed.trimEnd()).toBe(VALUES);
  });
  // DuckDB downloads the extension when it first reads a URL, so it counts as installed only with it.
  withTool("DuckDB")("DuckDB: with its extension", async () => {
    const printed = await run("DuckDB", codeFor("DuckDB", CSV, "csv").replace("*", "value"), folder);
    expect(printed.trimEnd()).toBe(VALUES);
  });
});

const escaped = (letter: string) => `\\x${letter.charCodeAt(0).toString(16)}`;

describe("a snippet for JSON", () => {
  const JSON_ADDRESS = "benchmarks/meadow-256.json";
  const name = wide.benchmarks.get("meadow-256")?.name;
  withTool("curl")("curl: prints the answer", async () => {
    expect(await run("curl", codeFor("curl", JSON_ADDRESS, "json"), folder)).toBe(await textOf(JSON_ADDRESS));
  });
  withTool("Python")("Python: without a package", async () => {
    const code = `${codeFor("Python", JSON_ADDRESS, "json")}\nprint(data["benchmark"]["name"].encode())`;
    expect((await run("Python", code, folder)).trim()).toBe(
      `b'${Buffer.from(name ?? "")
        .toString("latin1")
        .replace(/[\x80-\xff]/g, escaped)}'`,
    );
  });
  withTool("JavaScript")("JavaScript: without a package", async () => {
    const code = `${codeFor("JavaScript", JSON_ADDRESS, "json")}\nconsole.log(data.benchmark.name);`;
    expect((await run("JavaScript", code, folder)).trim()).toBe(name);
  });
});

describe("an address in a snippet", () => {
  it("is every example of the API as it stands", () => {
    for (const endpoint of ENDPOINTS)
      for (const format of formatsOf(endpoint)) {
        const { address } = exampleAnswer(wide, endpoint, format);
        for (const { code } of snippetsFor(`https://example.org${address}`, "csv"))
          expect(code).toContain(`https://example.org${address}`);
      }
  });
  it("is refused where it could end a quotation, in any of the languages", () => {
    const quotes = fc.constantFrom("'", '"', "`", "\\", "$", " ", "\n");
    fc.assert(
      fc.property(fc.string(), quotes, fc.constantFrom("csv" as const, "json" as const), (text, quote, format) => {
        expect(() => snippetsFor(`https://example.org/${text}${quote}`, format)).toThrow(
          "write an address without quotation marks",
        );
      }),
    );
  });
});
