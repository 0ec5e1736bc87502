import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDraft } from "@/lib/desk/check-draft";
import { EMPTY_DRAFT, type DeskDraft, type DeskTable } from "@/lib/desk/desk-draft";
import { draftFiles } from "@/lib/desk/draft-files";
import { readTable } from "@/lib/desk/read-table";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { withNewRows } from "@/lib/desk/surroundings";
import { SMALL } from "@/tests/support/collection";
import { SMALL_BASE, SURROUNDINGS } from "@/tests/support/desk";
import { runScript } from "@/tests/support/run-script";

/** The table of the collection with the row that was read, two more rows, and a column of times. */
const PASTED = "| Horizon | Linear | Drift |\n| --- | --- | --- |\n| 96 | 0.207 | 0.201 |\n| 192 | 0.251 | 0.240 |\n";

async function added(more: Partial<DeskTable> = {}, text = PASTED): Promise<DeskDraft> {
  const table = await readTable({ name: "", text });
  return {
    ...EMPTY_DRAFT,
    tables: [
      {
        ...table,
        existing: "drift-table",
        meanings: { "methods Linear": "linear" },
        shared: { ...table.shared, benchmark_id: "harbour", metric_id: "mse" },
        source: { read_on: "2024-06-30" },
        ...more,
      },
    ],
  };
}

const check = (draft: DeskDraft) => checkDraft(SMALL_BASE, draft, withNewRows(SURROUNDINGS, draft), "2024-07-01");
const shown = (draft: DeskDraft) => check(draft).problems.map(({ address, column }) => `${address}: ${column}`);

describe("further rows of a source that the collection has", () => {
  it("are added, counted and sealed; a row that is there already is not added again", async () => {
    const { problems, lines, base, additions } = check(await added());
    expect(problems).toEqual([]);
    expect(lines.results.addresses).toEqual(["table 0 row 1", "table 0 row 2", "table 0 row 3"]);
    expect([...(additions[0]?.there ?? [])]).toEqual([[0, { id: "drift-table-linear-mse-96", value: "0.207" }]]);
    // Three results and the horizon of the new line are new; one of the four cells was left out before.
    expect(base.texts.sources).toContain(
      "drift-table,drift,paper,,https://example.org/drift,,Table 1,v2,,6,4,2,0,whole,",
    );
    expect(base.texts.omissions).not.toContain("drift-table");
    expect(lines.sources.addresses).toEqual([]);
    // The methods of the paper that prints the table are its authors' own.
    expect(
      lines.results.text
        .split("\n")
        .slice(1, 4)
        .map((line) =>
          line
            .split(",")
            .slice(1, 3)
            .concat(/not-stated|own/.exec(line)?.[0] ?? ""),
        ),
    ).toEqual([
      ["drift-table", "drift", "own"],
      ["drift-table", "linear", "own"],
      ["drift-table", "drift", "own"],
    ]);
  });

  it("take as many of the cells that were left out as the curator says, and what is left out now is added to its reason", async () => {
    const reason = "the printed year of a baseline is neither a result nor a condition";
    const { base, problems } = check(await added({ taken: { [reason]: 0 }, omissions: [{ cells: 3, reason }] }));
    expect(problems).toEqual([]);
    expect(base.texts.sources).toContain(",Table 1,v2,,10,4,2,4,whole,");
    expect(base.texts.omissions).toContain(`drift-table,4,${reason}\n`);
    expect(shown(await added({ taken: { [reason]: 2 } }))).toContain("table 0: taken");
  });

  it("are refused where the source has another value for the same, or is not there, or is an abstract", async () => {
    expect(shown(await added({}, PASTED.replace("0.207", "0.208")))).toEqual(["table 0 row 0: value"]);
    expect(shown(await added({ existing: "drift-tables" }))).toEqual(["table 0: existing"]);
    expect(shown(await added({ existing: "drift-abstract" }))).toEqual(["table 0: existing"]);
    const draft = await added();
    expect(shown({ ...draft, tables: [...draft.tables, ...draft.tables] })).toContain("table 1: existing");
  });

  it("come out as a patch that git takes and that passes data:check and data:verify", { timeout: 60_000 }, async () => {
    const draft = await added();
    const project = mkdtempSync(path.join(tmpdir(), "as-reported-further-"));
    cpSync(SMALL, path.join(project, "data"), { recursive: true });
    writeFileSync(
      path.join(project, "desk.patch"),
      unifiedDiff(draftFiles(SMALL_BASE, draft, check(draft), "2024-07-01")),
    );
    execFileSync("git", ["apply", "--whitespace=error-all", "desk.patch"], {
      cwd: project,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
    });
    const run = (script: string, ...options: string[]) =>
      runScript(`scripts/data/${script}.ts`, path.join(project, "data"), options);
    expect((await run("check")).out).toContain("data:check: 0 problems");
    expect((await run("verify", "--abstracts", path.join(project, "data", "abstracts"))).out).toContain(
      "0 unaccounted",
    );
    expect(await run("format")).toMatchObject({ out: "data:format: every table is in its form already\n", code: 0 });
    expect(readFileSync(path.join(project, "data", "CHANGES.md"), "utf8")).toContain(
      "## 2024-07-01: results of Drift\n\n- Drift: 3 further results of Table 1. 1 cell of it that was left out is entered.\n",
    );
    rmSync(project, { recursive: true });
  });
});
