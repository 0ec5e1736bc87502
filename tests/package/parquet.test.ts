import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { cellsOf } from "@/lib/tables/cell-kind";
import { PARQUET_COLUMNS } from "@/lib/package/parquet-columns";
import { parquetOf, partitionOf, partitions } from "@/lib/package/parquet";
import { readRecords } from "@/lib/csv/read-records";
import { tableOf } from "@/lib/tables/table-of";
import { wide } from "@/tests/support/catalogues";

const bytesOf = (partition: string) => parquetOf(wide, partition).buffer;
const read = async (partition: string) =>
  (await parquetReadObjects({ file: bytesOf(partition) })) as readonly Readonly<Record<string, unknown>>[];

describe("the Parquet files", () => {
  it("hold every result once, each in the partition of its benchmark", async () => {
    const rows = (
      await Promise.all(
        partitions(wide).map(async (partition) => (await read(partition)).map((row) => [partition, row] as const)),
      )
    ).flat();
    expect(rows.map(([, row]) => row.result_id).toSorted()).toEqual(wide.results.map(({ id }) => id).toSorted());
    for (const [partition, row] of rows) expect(partitionOf(String(row.benchmark_id))).toBe(partition);
  });

  it("print the cells of results.csv as the file has them", async () => {
    const cells = new Map(readRecords(wide.texts.results).map((record) => [record.cells.result_id, record.cells]));
    for (const partition of partitions(wide))
      for (const row of await read(partition)) {
        const own = cells.get(String(row.result_id)) ?? {};
        expect(Object.fromEntries(Object.keys(own).map((name) => [name, String(row[name] ?? "")]))).toEqual(own);
      }
  });

  it("have the same types in every partition, whatever the values are", () => {
    const typesOf = (partition: string) =>
      parquetMetadata(bytesOf(partition))
        .schema.slice(1)
        .map(({ name, type, converted_type: converted }) => [name, type, converted]);
    const [first, ...rest] = partitions(wide).map(typesOf);
    for (const other of rest) expect(other).toEqual(first);
    expect(first?.find(([name]) => name === "value")?.[2]).toBe("UTF8");
    expect(first?.find(([name]) => name === "value_number")?.[1]).toBe("DOUBLE");
  });

  it("are sorted by metric and value, with the number beside the digits", async () => {
    const rows = await read(partitionOf("meadow-256"));
    expect(rows.find(({ value }) => value === "1.90")).toMatchObject({ value_number: 1.9 });
    const metrics = rows.map(({ metric_id: id }) => id);
    expect(metrics).toEqual(metrics.toSorted());
    const fids = rows.filter(({ metric_id: id }) => id === "fid").map(({ value_number: number }) => number as number);
    expect(fids.length).toBeGreaterThan(50);
    expect(fids).toEqual(fids.toSorted((a, b) => a - b));
  });

  it("describe every column, and are refused for another benchmark", () => {
    const own = cellsOf(tableOf("results")).map(({ name }) => name);
    expect(PARQUET_COLUMNS.map(({ name }) => name).slice(0, own.length)).toEqual(own);
    for (const { description } of PARQUET_COLUMNS) expect(description).not.toBe("");
    expect(() => parquetOf(wide, "benchmark=none")).toThrow("no partition benchmark=none");
  });
});
