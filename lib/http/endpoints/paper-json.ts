import { z } from "zod";
import type { PaperReport } from "@/lib/report/paper-report";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { resultJson, resultSchema } from "@/lib/http/envelope";
import type { JsonOf } from "@/lib/http/openapi/json-of";

/** The schema of `papers/ID.json`: the content of the paper's page, in its order. */
export const paperSchema = z.object({
  paper: TABLES.papers.row,
  sources: z.array(TABLES.sources.row),
  omissions: z.array(TABLES.omissions.row).meta({ description: "What was left out of the sources, and why." }),
  figures: z.array(resultSchema).meta({ description: "What the paper's own sources report." }),
  printed_elsewhere: z
    .array(slug)
    .meta({ description: "The results that tables of other papers print of the paper's methods." }),
  claim: TABLES.claims.row
    .nullable()
    .meta({ description: "What the abstract claims in words; null where it reports results." }),
  ledger: z
    .array(TABLES.numerals.row)
    .meta({ description: "Every numeral of the abstract with its role, in the order of the text." }),
});

export const paperJson = ({
  paper,
  sources,
  omissions,
  results,
  elsewhere,
  claim,
  ledger,
}: PaperReport): JsonOf<typeof paperSchema> => ({
  paper,
  sources,
  omissions,
  figures: results.map(resultJson),
  printed_elsewhere: elsewhere.map(({ id }) => id),
  claim,
  ledger,
});
