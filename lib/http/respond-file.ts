import { extname } from "node:path";
import { CROISSANT } from "@/lib/package/croissant";
import { CACHE } from "./respond";

/** What a file is called in HTTP. A file host goes by the name's ending; these say it in full. */
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
 * A file of the collection, made at build and the same for everybody. `name` is that of the file; its ending has to say what
 * it is too, because a file host serves it without these headers. Throws for a file of no known type.
 */
export function respondFile(name: string, content: string | Uint8Array<ArrayBuffer>): Response {
  const type = TYPES[name] ?? TYPES[extname(name)];
  if (type === undefined) throw new Error(`no content type for ${name}`);
  const headers = { "content-type": type, "cache-control": CACHE, "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };
  return new Response(content, { headers });
}
