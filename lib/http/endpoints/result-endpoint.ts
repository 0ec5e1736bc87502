import { once } from "@/lib/catalogue/once";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { readParameters } from "@/lib/view/views/parameters";
import { receiptFor } from "@/lib/view/source/receipt";
import { NO_PARAMETERS, unknownId, type Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { parametersNotUnderstood } from "@/lib/http/problem";
import { receiptSchema } from "@/lib/http/openapi/receipt-schema";

const byId = once(({ results }: Catalogue) => new Map(results.map((result) => [result.id, result])));

/** The receipt of one result; small, because pages request it when a reader opens a value. */
export const resultEndpoint: Endpoint = {
  path: "results/ID",
  summary: "The receipt of one result: where it was read, the words around it, and everything that its row states.",
  formats: ["json"],
  parameters: NO_PARAMETERS,
  example: "results/var-fid.json",
  data: receiptSchema,
  answer: (catalogue, { id, search, self }) => {
    const result = byId(catalogue).get(id);
    if (result === undefined) return unknownId(id, [...byId(catalogue).keys()]);
    const { problems } = readParameters(search, NO_PARAMETERS());
    return problems.length > 0
      ? parametersNotUnderstood(problems)
      : jsonDocument(catalogue, self, receiptFor(result), 1);
  },
};
