import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/[[...path]]/route";
import { API } from "@/lib/http/endpoints/endpoint";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { problemOf } from "@/tests/support/api";
import { anyAddress } from "@/scripts/bench/fuzz/any-address";
import { wide } from "@/tests/support/catalogues";

const IDS = {
  benchmarks: [...wide.benchmarks.keys()],
  methods: [...wide.methods.keys()],
  papers: [...wide.papers.keys()],
};

/** Every address that may answer 200. */
const ADDRESSES = new Set([
  "",
  "search.json",
  ...[
    ...TABLE_NAMES,
    "compare",
    ...Object.entries(IDS).flatMap(([table, ids]) => ids.map((id) => `${table}/${id}`)),
  ].flatMap((path) => [`${path}.json`, `${path}.csv`]),
]);

const { anyPath, anyQuery } = anyAddress(wide);

/** Returns the decoded address below the API; null if it is not below the API or cannot be decoded. */
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
        // A path with dots leads out of the API, whose handler never receives such requests.
        fc.pre(new URL(request.url).pathname.startsWith(`${API}/`));
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
        else
          expect(response.headers.get("content-disposition")).toMatch(
            /^attachment; filename="[a-z0-9-]+\.[0-9a-f]{12}\.csv"$/,
          );
      }),
      { numRuns: 2000 },
    );
    // The inputs lead to every kind of response; otherwise the property would check little.
    for (const status of [200, 400, 404, 414]) expect(seen.get(status)).toBeGreaterThan(10);
  }, 60_000);
});
