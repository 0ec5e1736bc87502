import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { TableName } from "@/lib/tables/all-tables";

/** The response of `/api/health`: that the collection was read, which version it is, and how much it contains. */
export interface Health {
  readonly status: "ok";
  /** As on every page and in `meta` of every response, so that instances of one deployment can be distinguished from those of the previous one. */
  readonly data_version: string;
  readonly uptime_seconds: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<TableName, number>>;
}

/**
 * Returns the health of the server; `uptime` is in seconds. Any response means that the collection could be read: a server with invalid files
 * responds with 500.
 */
export function healthOf({ version, tables }: Catalogue, uptime: number): Health {
  const rows = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])) as Record<
    TableName,
    number
  >;
  return { status: "ok", data_version: version, uptime_seconds: Math.floor(uptime), rows };
}
