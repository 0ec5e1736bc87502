import { expect, it } from "vitest";
import { mendForm } from "@/lib/catalogue/mend-form";
import { readCsv } from "@/lib/csv/read-csv";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { committedCollection } from "@/tests/support/committed";

const { texts } = committedCollection();
const units = new Map(readCsv(TABLES.conditions, texts.conditions).rows.map(({ row }) => [row.condition_id, row]));

it.each(TABLE_NAMES)("data:format would leave %s as it is", (name) => {
  expect(mendForm(name, texts[name], units)).toEqual({ text: texts[name], mended: [], problems: [] });
});
