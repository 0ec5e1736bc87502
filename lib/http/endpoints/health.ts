import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { TableName } from "@/lib/tables/all-tables";

/** What `/api/health` answers: that the collection was read, which one it is, and how much is in it. */
export interface Health {
  readonly status: "ok";
  /** As on every page and in `meta` of every answer, so that instances of one deployment can be told from those of the last. */
  readonly data_version: string;
  readonly uptime_seconds: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<TableName, number>>;
}

/** `uptime` in seconds. An answer at all means that the collection could be read: a server whose files are bad answers 500. */
export function healthOf({ version, tables }: Catalogue, uptime: number): Health {
  const rows = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])) as Record<TableName, number>;
  return { status: "ok", data_version: version, uptime_seconds: Math.floor(uptime), rows };
}
