import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { formatsOf, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { exampleId } from "@/lib/http/openapi/example-of";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { openApiPath } from "@/lib/http/openapi/openapi";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { get } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { faultsOfAnswer } from "@/tests/support/openapi";

/** Returns ids that may be in the path of an endpoint. */
function idsFor({ path }: Endpoint): readonly string[] {
  const table = path.split("/")[0] as "papers" | "methods" | "benchmarks" | "results";
  if (table === "results" && path.endsWith("/ID")) return wide.results.slice(0, 40).map(({ id }) => id);
  return path.endsWith("/ID") ? [...wide[table as "papers" | "methods" | "benchmarks"].keys()] : [""];
}

/** Few values of each parameter, so that many combinations of parameters occur and responses stay small. */
function anyValues(parameter: AnyParameter): fc.Arbitrary<readonly string[]> {
  if ("longest" in parameter && parameter.form) {
    const form = new RegExp(parameter.form.pattern);
    return fc.subarray(
      ["0", "-1.5", parameter.form.example].filter((text) => form.test(text)),
      { maxLength: 1 },
    );
  }
  if ("longest" in parameter)
    return fc
      .string({ minLength: 1, maxLength: parameter.longest })
      .map((text) => [`loom ${text}`.slice(0, parameter.longest)]);
  if (parameter.allowed.length === 0) return fc.constant([]);
  return fc.array(fc.constantFrom(...parameter.allowed), { maxLength: parameter.repeatable ? 3 : 1 });
}

/** Addresses of pages that have boards. */
const anyPage = fc
  .constantFrom("/compare?method=loom&method=burl", "/benchmarks/meadow-256", "/benchmarks/weir-1?sort=method")
  .map((page) => [page]);

/** Any valid query of an endpoint; a reference is one of the compared methods. */
function anyQuestion(endpoint: Endpoint) {
  return fc
    .tuple(fc.constantFrom(...idsFor(endpoint)), fc.constantFrom(...formatsOf(endpoint)))
    .chain(([id, format]) => {
      const values = Object.entries(endpoint.parameters(wide, id || exampleId(wide, endpoint), format)).map(
        ([name, parameter]) =>
          [name, name === "page" && endpoint.path === "boards" ? anyPage : anyValues(parameter)] as const,
      );
      return fc.record(Object.fromEntries(values)).map((any) => {
        // The groups of a board depend on the rest of its view.
        const chosen = any.form?.length ? { ...any, panel: [] } : any;
        const reference = chosen.reference?.length ? (chosen.method ?? []).slice(0, 1) : undefined;
        const asked = Object.entries({ ...chosen, ...(reference && { reference }) });
        const search = new URLSearchParams(
          asked.flatMap(([name, given]) => (given as readonly string[]).map((value) => [name, value])),
        );
        return {
          path: openApiPath(endpoint.path, format),
          form: search.get("form") ?? "list",
          address: `${endpoint.path.replace("ID", id)}.${format}?${search}`,
        };
      });
    });
}

describe.each(ENDPOINTS)("any question that $path understands", (endpoint) => {
  it("is answered as the document says", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion(endpoint), async ({ path, form, address }) => {
        const response = get(address);
        expect(response.status).toBe(200);
        expect(await faultsOfAnswer(path, response, form)).toEqual([]);
      }),
      { numRuns: endpoint.path.endsWith("/ID") || endpoint.path === "compare" ? 60 : 20 },
    );
  });
});

describe("any question at all", () => {
  const anyAddress = fc.tuple(fc.constantFrom(...ENDPOINTS), fc.webQueryParameters(), fc.string({ maxLength: 12 }));
  it("is answered as the document says, or refused with its problem", async () => {
    await fc.assert(
      fc.asyncProperty(anyAddress, async ([endpoint, query, id]) => {
        const address = `${endpoint.path.replace("ID", encodeURIComponent(id))}.json`;
        const response = get(`${address}?${query}`);
        expect([200, 400, 404]).toContain(response.status);
        expect(await faultsOfAnswer(openApiPath(endpoint.path, "json"), response)).toEqual([]);
      }),
    );
  });
});
