import { expect, test } from "vitest";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { exampleOf } from "@/lib/http/openapi/example-of";
import { committedCatalogue } from "@/tests/support/committed";

test("the collection has every id that the examples of the API are written with", () => {
  const committed = committedCatalogue();
  for (const endpoint of ENDPOINTS) expect(exampleOf(committed, endpoint)).toBe(endpoint.example);
});
