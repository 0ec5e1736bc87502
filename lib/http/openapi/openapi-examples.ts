import type { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { EXHIBIT_COLUMNS } from "@/lib/exhibit/exhibit-csv";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { API, formatsOf, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { answer } from "@/lib/http/endpoints/endpoints";
import { exampleIn } from "./example-of";
import type { Document } from "@/lib/http/respond";
import { addressesIn } from "@/lib/view/address/json-addresses";

/** The response of an endpoint to its example, shortened for display. */
export interface Example {
  /** The path of the request, without the host. */
  readonly address: string;
  readonly type: Document["type"];
  readonly isFile: boolean;
  /** The shortened response: the first items of every list, the first lines of a text. */
  readonly short: unknown;
  /** The header of a CSV response; empty for any other. */
  readonly columns: readonly string[];
}

/** The number of lines shown of a text: a table needs few, a document has a preamble. */
const LINES = { "text/csv": 4, other: 12 };

/**
 * Returns the response to the example of an endpoint in one of its formats: requested once, since the description of the API and its reference show the
 * same.
 */
export const exampleAnswer = (catalogue: Catalogue, endpoint: Endpoint, format: string): Example =>
  answersOf(catalogue)(endpoint).get(format) ?? requested(catalogue, endpoint, format);

const answersOf = once((catalogue: Catalogue) =>
  once(
    (endpoint: Endpoint) =>
      new Map<string, Example>(formatsOf(endpoint).map((format) => [format, requested(catalogue, endpoint, format)])),
  ),
);

/** Requests an example. Throws if it is refused, which is a bug of the project. */
function requested(catalogue: Catalogue, endpoint: Endpoint, format: string): Example {
  const below = exampleIn(catalogue, endpoint, format);
  const [path = "", query = ""] = below.split("?");
  const document = answer(catalogue, path, new URLSearchParams(query));
  if ("status" in document)
    throw new Error(`the example ${below} of the endpoint ${endpoint.path}: ${document.detail}`);
  const { text, type, filename } = document;
  const short =
    type === "application/json"
      ? shortened(JSON.parse(text, addressesIn))
      : `${text
          .split("\n")
          .slice(0, type === "text/csv" ? LINES["text/csv"] : LINES.other)
          .join("\n")}\n`;
  return {
    address: `${API}/${below}`,
    type,
    isFile: filename !== undefined,
    short,
    columns: type === "text/csv" ? headerIn(text) : [],
  };
}

/**
 * Shortens every list to its first item, since a schema's rule for items applies to it too, and lists of texts to two items, so that pairs stay
 * pairs.
 */
export function shortened(value: unknown): unknown {
  if (Array.isArray(value))
    return (value.every((item) => typeof item === "string") ? value.slice(0, 2) : value.slice(0, 1)).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

const headerIn = (text: string) => text.slice(0, text.indexOf("\n")).split(",");

/**
 * Returns the description of a column of an endpoint's CSV, from its table or, for a view, from results.csv or the columns that views add; null if
 * there is none.
 */
export function columnDescription({ path }: Pick<Endpoint, "path">, name: string): string | null {
  const { row } = TABLES[TABLE_NAMES.find((candidate) => candidate === path) ?? "results"];
  const shape = row.shape as Readonly<Record<string, z.ZodType>>;
  return (
    shape[name]?.meta()?.description ?? EXHIBIT_COLUMNS.find((column) => column.name === name)?.description ?? null
  );
}
