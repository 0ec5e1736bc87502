import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { API, formatsOf } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { jsonDocument } from "@/lib/http/envelope";
import { exampleOf } from "@/lib/http/openapi/example-of";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import type { Document } from "@/lib/http/respond";

/** The schema of the response of /api/v1 itself. */
export const indexSchema = z.object({
  openapi: z.string().meta({ description: "The description of the API for programs." }),
  reference: z.string().meta({ description: "The same for people." }),
  endpoints: z.array(
    z.object({
      path: z.string().meta({ description: "The address without format; `ID` stands for an id." }),
      formats: z.array(z.string()).meta({ description: "What the address may end in." }),
      summary: z.string(),
      example: z.string().meta({ description: "An address that answers." }),
    }),
  ),
});

/** Returns the list of endpoints, for a reader who opens the bare URL. */
export function indexDocument(catalogue: Catalogue, self = API): Document {
  const endpoints = ENDPOINTS.map((endpoint) => ({
    path: `${API}/${endpoint.path}`,
    formats: formatsOf(endpoint),
    summary: endpoint.summary,
    example: `${API}/${exampleOf(catalogue, endpoint)}`,
  }));
  const data: JsonOf<typeof indexSchema> = { openapi: `${API}/openapi.json`, reference: "/data/api", endpoints };
  return jsonDocument(catalogue, self, data, endpoints.length);
}
