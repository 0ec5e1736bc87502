import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { TABLE_NAMES, TABLES } from "@/lib/tables/all-tables";
import { csvOfJson, envelopeOf, get, textOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { recordsOf } from "@/tests/support/collection";

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

describe.each(TABLE_NAMES)("the table %s", (name) => {
  it("as CSV is its file byte for byte, and is saved under its name", async () => {
    const response = get(`${name}.csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}.${wide.version}.csv"`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(readFileSync(`${dataFolder()}/${name}.csv`))).toBe(true);
  });
  it("as JSON has the envelope, and rows that are those of the CSV", async () => {
    const { data, meta } = await envelopeOf(`${name}.json`);
    expect(meta).toEqual({
      api: "v1",
      data_version: wide.version,
      data_date: wide.date,
      self: `/api/v1/${name}.json`,
      count: wide.tables[name].length,
    });
    expect(csvOfJson(name, data)).toBe(await textOf(`${name}.csv`));
  });
  it("as JSON keeps to the JSON Schema of the table's output", async () => {
    // Patterns are left out: z.fromJSONSchema reads \p{C} without the flag u. The test above checks every cell with its pattern.
    const withoutPatterns = (key: string, value: unknown) => (key === "pattern" ? undefined : value);
    const schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(TABLES[name].row, { io: "output" }), withoutPatterns),
    ) as JsonSchema;
    const rows = z.array(z.record(z.string(), z.unknown())).parse((await envelopeOf(`${name}.json`)).data);
    const columns = Object.keys(TABLES[name].row.shape);
    const checked = z.fromJSONSchema(schema);
    for (const row of rows) {
      const own = Object.fromEntries(columns.map((column) => [column, row[column]]));
      expect(checked.safeParse(own).error).toBeUndefined();
    }
    expect(checked.safeParse({}).success).toBe(false);
  });
  it("has no cell that a spreadsheet would run as a formula", async () => {
    // A number may begin with a minus sign; no other cell may begin with = + - @, not even after a tab or a line break.
    const dangerous = recordsOf(name, await textOf(`${name}.csv`))
      .flat()
      .filter((cell) => /^[\s]*[=+@]|^\s*-(?![\d.])/.test(cell));
    expect(dangerous).toEqual([]);
  });
  it("takes no parameter that it does not know", async () => {
    expect(get(`${name}.csv?colour=red`).status).toBe(400);
    expect(get(`${name}.json?colour=red`).status).toBe(400);
  });
});
