import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { API } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { exampleId, exampleOf } from "@/lib/http/openapi/example-of";
import { openApi } from "@/lib/http/openapi/openapi";
import { referenceOf } from "@/lib/http/openapi/reference";
import { makeCollection } from "@/scripts/bench/collection/make-collection";
import { wide } from "@/tests/support/catalogues";

/** It has none of the ids that the examples use, except those of two metrics. */
const other = buildCatalogue(makeCollection(200));
const statusOf = (below: string) => answerRequest(new Request(`http://localhost${API}/${below}`), other).status;

describe("another collection", () => {
  it("is described with examples that it answers", () => {
    expect(statusOf("methods/loom.json")).toBe(404);
    for (const endpoint of ENDPOINTS)
      expect([exampleOf(other, endpoint), statusOf(exampleOf(other, endpoint))]).toEqual([
        exampleOf(other, endpoint),
        200,
      ]);
    expect(JSON.stringify(openApi(other).paths)).not.toContain("meadow-256");
    expect(referenceOf(other)).toHaveLength(ENDPOINTS.length);
  });
  it("compares two methods in its example, one of them the reference", () => {
    const compare = ENDPOINTS.find(({ path }) => path === "compare");
    const search = new URLSearchParams(compare && exampleOf(other, compare).split("?")[1]);
    const [first, second] = search.getAll("method");
    expect(other.methods.has(first ?? "") && other.methods.has(second ?? "")).toBe(true);
    expect(second).not.toBe(first);
    expect(search.get("reference")).toBe(first);
  });
  it("takes the place of an id in an address", () => {
    expect(ENDPOINTS.map((endpoint) => exampleId(wide, endpoint)).filter(Boolean)).toEqual([
      "loom-fid-ar-baseline",
      "meadow-256",
      "ar-baseline",
      "loom",
    ]);
  });
});
