import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { parquetOf, parquetOfAll, partitions } from "@/lib/package/parquet";
import { RESULT_FILTERS, selectResults, type ResultFilter } from "@/lib/report/question/results";
import { wide } from "@/tests/support/catalogues";

/** DuckDB is 70 MB and not a dependency: `npm install --no-save @duckdb/node-api@1.5.6-r.1` installs it. */
interface DuckDb {
  readonly DuckDBInstance: { create(at: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly (string | number | null)[])[] }>;
}
const NAME = "@duckdb/node-api";
const duckdb = (await import(/* @vite-ignore */ NAME).catch(() => null)) as DuckDb | null;
const NO_FILTER = Object.fromEntries(RESULT_FILTERS.map((name) => [name, []])) as unknown as ResultFilter;
const folder = mkdtempSync(path.join(tmpdir(), "parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns a generator of the same random sequence each time, so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe.skipIf(duckdb === null)("DuckDB on the Parquet files", async () => {
  const connection = await (await duckdb?.DuckDBInstance.create(":memory:"))?.connect();
  const ask = async (sql: string) => (await connection?.runAndReadAll(sql))?.getRowsJson() ?? [];
  for (const partition of partitions(wide)) {
    mkdirSync(path.join(folder, partition));
    writeFileSync(path.join(folder, partition, "results.parquet"), parquetOf(wide, partition));
  }
  writeFileSync(path.join(folder, "results.parquet"), parquetOfAll(wide));

  it("answers 200 questions as the API does, from one file and from the folder of partitions", async () => {
    const roll = dice(20261128);
    const pick = <T>(all: readonly T[]) => all[roll(all.length)] as T;
    for (let question = 0; question < 200; question += 1) {
      const { benchmark, metric, method, kind } = pick(wide.results);
      const filter: { -readonly [Name in keyof ResultFilter]?: ResultFilter[Name] } = {};
      if (roll(2)) filter.benchmark = [benchmark.benchmark_id];
      if (roll(2)) filter.metric = [metric.metric_id, pick(wide.results).metric.metric_id];
      if (roll(3) === 0) filter.method = [method.method_id];
      if (roll(3) === 0) filter.kind = [kind];
      const columns: Readonly<Record<string, string>> = {
        benchmark: "benchmark_id",
        metric: "metric_id",
        method: "method_id",
        kind: "kind",
      };
      const where = Object.entries(filter).map(
        ([name, values]) => `${columns[name]} in (${values.map((value) => `'${value}'`).join(", ")})`,
      );
      const expected = selectResults(wide, { ...NO_FILTER, ...filter })
        .map(rowOf)
        .toSorted();
      for (const from of [
        `'${folder}/results.parquet'`,
        `read_parquet('${folder}/*/*.parquet', hive_partitioning = true)`,
      ]) {
        const sql = `select result_id, value, value_number, method, conditions from ${from} ${where.length > 0 ? `where ${where.join(" and ")}` : ""}`;
        expect((await ask(sql)).map((row) => JSON.stringify(row)).toSorted(), sql).toEqual(expected);
      }
    }
  });

  it("reckons with numbers and keeps the digits", async () => {
    const [row] = await ask(
      `select value, value_number from '${folder}/results.parquet' where benchmark_id = 'meadow-256' and metric_id = 'fid' and standing = 'main' order by value_number limit 1`,
    );
    const best = wide.results
      .filter(
        ({ benchmark, metric, standing }) =>
          benchmark.benchmark_id === "meadow-256" && metric.metric_id === "fid" && standing === "main",
      )
      .toSorted((a, b) => a.value.number - b.value.number)[0];
    expect(row).toEqual([best?.value.text, best?.value.number]);
  });
});

const rowOf = ({ id, value, method, row }: Result) =>
  JSON.stringify([
    id,
    value.text,
    value.number,
    method.name,
    row.conditions.length > 0 ? row.conditions.map(({ key, value: stated }) => `${key}=${stated}`).join("; ") : null,
  ]);
