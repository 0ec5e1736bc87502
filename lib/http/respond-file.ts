import { extname } from "node:path";
import { CROISSANT } from "@/lib/package/croissant";
import { CACHE } from "./respond";

/** The media type of each file. A file host derives it from the extension; these are exact. */
const TYPES: Readonly<Record<string, string>> = {
  "datapackage.json": "application/vnd.datapackage+json",
  "croissant.json": `application/ld+json; profile="${CROISSANT}"`,
  "feed.xml": "application/atom+xml; charset=utf-8",
  ".cff": "application/yaml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  // As registered with IANA.
  ".parquet": "application/vnd.apache.parquet",
  ".zip": "application/zip",
};

/**
 * Returns the response for a file of the collection, which is made at build and the same for everybody. The extension of `name` must also identify
 * the type, because a file host serves the file without these headers. Throws for a file of unknown type.
 */
export function respondFile(name: string, content: string | Uint8Array<ArrayBuffer>): Response {
  const type = TYPES[name] ?? TYPES[extname(name)];
  if (type === undefined) throw new Error(`no content type for ${name}`);
  const headers = {
    "content-type": type,
    "cache-control": CACHE,
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  };
  return new Response(content, { headers });
}
