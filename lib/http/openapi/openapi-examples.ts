import type { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { EXHIBIT_COLUMNS } from "@/lib/exhibit/exhibit-csv";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { API, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { answer } from "@/lib/http/endpoints/endpoints";
import { exampleIn } from "./example-of";
import type { Document } from "@/lib/http/respond";
import { addressesIn } from "@/lib/view/address/json-addresses";

/** What an endpoint answers to its example, whole and cut to what a page can show. */
export interface Example {
  /** Below the host. */
  readonly address: string;
  readonly type: Document["type"];
  readonly isFile: boolean;
  /** The answer cut short: of every list the first item, of a text the first lines. */
  readonly short: unknown;
  /** The header of a CSV answer; of any other none. */
  readonly columns: readonly string[];
}

/** Lines of a text that show what it is like: rows of a table come at once, those of a document after its head. */
const LINES = { "text/csv": 4, other: 12 };

/** Asks an endpoint for its example. Throws where that is refused, which is a mistake of ours. */
export function exampleAnswer(catalogue: Catalogue, endpoint: Endpoint, format: string): Example {
  const below = exampleIn(catalogue, endpoint, format);
  const [path = "", query = ""] = below.split("?");
  const document = answer(catalogue, path, new URLSearchParams(query));
  if ("status" in document) throw new Error(`the example ${below} of the endpoint ${endpoint.path}: ${document.detail}`);
  const { text, type, filename } = document;
  const short = type === "application/json" ? shortened(JSON.parse(text, addressesIn)) : `${text.split("\n").slice(0, type === "text/csv" ? LINES["text/csv"] : LINES.other).join("\n")}\n`;
  return { address: `${API}/${below}`, type, isFile: filename !== undefined, short, columns: type === "text/csv" ? headerIn(text) : [] };
}

/** Of every list the first item; what a schema asks of the items holds for it too. Pairs stay pairs. */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return (value.every((item) => typeof item === "string") ? value.slice(0, 2) : value.slice(0, 1)).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

const headerIn = (text: string) => text.slice(0, text.indexOf("\n")).split(",");

/** What a column of an endpoint's CSV holds: that of its table or, of a view, that of results.csv or of what views add to it. */
export function columnDescription({ path }: Pick<Endpoint, "path">, name: string): string | null {
  const { row } = TABLES[TABLE_NAMES.find((candidate) => candidate === path) ?? "results"];
  const shape = row.shape as Readonly<Record<string, z.ZodType>>;
  return shape[name]?.meta()?.description ?? EXHIBIT_COLUMNS.find((column) => column.name === name)?.description ?? null;
}
