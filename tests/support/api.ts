import { z } from "zod";
import { GET } from "@/app/api/v1/[[...path]]/route";
import { writeRecords } from "@/lib/csv/write-csv";
import type { TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";

/** Returns a request to an address below /api/v1, such as `papers.csv`. */
export const requestOf = (address: string, init: RequestInit = {}) =>
  new Request(`http://localhost/api/v1/${address}`, init);

/** Returns the response to a GET of an address below /api/v1, without a server. */
export const get = (address: string, headers: Readonly<Record<string, string>> = {}): Response =>
  GET(requestOf(address, { headers }));

/** Returns the text of a response that is expected to be a document. */
export async function textOf(address: string): Promise<string> {
  const response = get(address);
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return response.text();
}

const envelope = z.strictObject({
  data: z.unknown(),
  meta: z.strictObject({
    api: z.literal("v1"),
    data_version: z.string().regex(/^[0-9a-f]{12}$/),
    data_date: z.iso.date(),
    asked_version: z.string().optional(),
    self: z.string(),
    count: z.int(),
  }),
});

/** Returns a JSON response after checking that it has the common envelope. */
export const envelopeOf = async (address: string) => envelope.parse(JSON.parse(await textOf(address)));

const problem = z.strictObject({
  type: z.string().startsWith("/data/api#"),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  parameters: z
    .array(
      z.strictObject({
        parameter: z.string(),
        found: z.string(),
        allowed: z.array(z.string()),
        nearest: z.array(z.string()),
      }),
    )
    .optional(),
  nearest: z.array(z.string()).optional(),
});

/** Returns the problem in a response after checking that it has the common shape of RFC 9457. */
export async function problemOf(response: Response) {
  if (response.headers.get("content-type") !== "application/problem+json; charset=utf-8")
    throw new Error("no problem document");
  return problem.parse(JSON.parse(await response.text()));
}

/** Returns rows of JSON as the CSV with the same rows; throws for a row that the output side of its table does not allow. */
export function csvOfJson(name: TableName, rows: unknown): string {
  const table = tableOf(name);
  const header = headerOf(table);
  const records = z
    .array(z.record(z.string(), z.unknown()))
    .parse(rows)
    .map((row) => {
      const own = Object.fromEntries(header.map((column) => [column, row[column]]));
      const cells = z.encode(table.row, own) as Record<string, string>;
      return header.map((column) => cells[column] ?? "");
    });
  return writeRecords(header, records);
}
