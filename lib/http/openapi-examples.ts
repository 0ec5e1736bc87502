import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLES } from "@/lib/tables/all-tables";
import { API, exampleIn, type Endpoint } from "./endpoint";
import { answer } from "./endpoints";
import type { Document } from "./respond";

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

/** Lines of a text that show what it is like. */
const LINES = 4;

/** Asks an endpoint for its example. Throws where that is refused, which is a mistake of ours. */
export function exampleAnswer(catalogue: Catalogue, endpoint: Endpoint, format: string): Example {
  const below = exampleIn(endpoint, format);
  const [path = "", query = ""] = below.split("?");
  const document = answer(catalogue, path, new URLSearchParams(query));
  if ("status" in document) throw new Error(`the example ${below} of the endpoint ${endpoint.path}: ${document.detail}`);
  const { text, type, filename } = document;
  const short = type === "application/json" ? shortened(JSON.parse(text)) : `${text.split("\n").slice(0, LINES).join("\n")}\n`;
  return { address: `${API}/${below}`, type, isFile: filename !== undefined, short, columns: type === "text/csv" ? headerIn(text) : [] };
}

/** Of every list the first item; what a schema asks of the items holds for it too. Pairs stay pairs. */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return (value.every((item) => typeof item === "string") ? value.slice(0, 2) : value.slice(0, 1)).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

const headerIn = (text: string) => text.slice(0, text.indexOf("\n")).split(",");

/** What a column of a CSV answer holds, where it is one of the tables' own. */
export function columnDescription(name: string): string | null {
  // An id means more in the rows of figures than where it is defined.
  const table = [TABLES.results, ...Object.values(TABLES)].find(({ row }) => name in row.shape);
  const shape = table?.row.shape as Readonly<Record<string, { meta: () => { description?: string } | undefined }>> | undefined;
  return shape?.[name]?.meta()?.description ?? null;
}
