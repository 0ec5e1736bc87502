import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/[[...path]]/route";
import { API } from "@/lib/http/endpoint";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { problemOf } from "@/tests/support/api";
import { committed } from "@/tests/support/catalogues";

const IDS = { benchmarks: [...committed.benchmarks.keys()], methods: [...committed.methods.keys()], papers: [...committed.papers.keys()] };
const NAMES = [...TABLE_NAMES, "compare", "benchmarks/imagenet-256", "papers/var", "methods/var", "benchmarks/ID"];

/** Every address that may answer 200. */
const ADDRESSES = new Set([
  "",
  "search.json",
  ...[...TABLE_NAMES, "compare", ...Object.entries(IDS).flatMap(([table, ids]) => ids.map((id) => `${table}/${id}`))].flatMap((path) => [
    `${path}.json`,
    `${path}.csv`,
  ]),
]);

const hostile = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "/",
    "//",
    "\\",
    "%",
    "%00",
    "%2e%2e%2f",
    "%2F",
    "%E0%A4%A",
    "%FF",
    "\u0000",
    "\n",
    "\r\n",
    "<script>",
    "'--",
    '"',
    ";",
    "=cmd",
    "@",
    "🌊",
    "é",
    "\u202e",
    "\ud800",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN"),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...IDS.benchmarks, ...IDS.papers) },
  { weight: 1, arbitrary: hostile },
);
const format = fc.constantFrom(".json", ".csv", ".json", ".csv", "", ".xml", ".CSV", ".json.csv", ".json%00");

const anyPath = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...NAMES), format).map((parts) => parts.join("")) },
  { weight: 3, arbitrary: fc.tuple(fc.array(word, { maxLength: 3 }), format).map(([words, end]) => words.join("/") + end) },
  { weight: 1, arbitrary: fc.tuple(word, hostile, format).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc.tuple(hostile, fc.integer({ min: 1, max: 3000 })).map(([piece, times]) => piece.repeat(times).slice(0, 20_000)),
  },
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("benchmark", "metric", "method", "paper", "topic", "kind", "scale") },
  { weight: 1, arbitrary: hostile },
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("fid", "imagenet-256", "var", "abstract", "log", "image-generation") },
  { weight: 1, arbitrary: hostile },
);
const pair = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`);
const anyQuery = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) => `?${pairs.join("&")}`) },
  { weight: 1, arbitrary: fc.tuple(pair, fc.integer({ min: 2, max: 2000 })).map(([one, times]) => `?${`${one}&`.repeat(times)}`) },
  { weight: 1, arbitrary: hostile.map((text) => `?${text}`) },
);

/** The address below the API in the reader's letters; null where it is not below the API or cannot be read. */
function addressOf(request: Request): string | null {
  const { pathname } = new URL(request.url);
  try {
    return pathname.startsWith(`${API}/`) ? decodeURIComponent(pathname.slice(API.length + 1)) : null;
  } catch {
    return null;
  }
}

describe("whatever a stranger sends", () => {
  it("is answered with a document of a known address or a problem in words, and never with an error of the server", async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(anyPath, anyQuery, async (path, query) => {
        const request = new Request(`http://localhost${API}/${path}${query}`);
        const response = GET(request);
        const { status } = response;
        seen.set(status, (seen.get(status) ?? 0) + 1);
        if (status !== 200) {
          expect([400, 404, 414]).toContain(status);
          expect((await problemOf(response)).status).toBe(status);
          return;
        }
        expect(ADDRESSES).toContain(addressOf(request));
        const text = await response.text();
        if (response.headers.get("content-type") === "application/json; charset=utf-8")
          expect(JSON.parse(text)).toHaveProperty("meta.api", "v1");
        else expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z0-9-]+\.[0-9a-f]{12}\.csv"$/);
      }),
      { numRuns: 2000 },
    );
    // The inputs reach every kind of answer, or the property would say little.
    for (const status of [200, 400, 404, 414]) expect(seen.get(status)).toBeGreaterThan(10);
  }, 60_000);
});
