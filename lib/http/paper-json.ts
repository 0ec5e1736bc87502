import { z } from "zod";
import type { PaperAnswer } from "@/lib/select/paper";
import { TABLES } from "@/lib/tables/all-tables";
import { figureJson, figureSchema } from "./envelope";
import type { JsonOf } from "./json-of";

/** What `papers/ID.json` holds: what the page of the paper shows, in its order. */
export const paperSchema = z.object({
  paper: TABLES.papers.row,
  sources: z.array(TABLES.sources.row),
  figures: z.array(figureSchema).meta({ description: "What the paper's own sources report." }),
  claim: TABLES.claims.row.nullable().meta({ description: "What the abstract claims in words; null where it reports figures." }),
  ledger: z.array(TABLES.numerals.row).meta({ description: "Every numeral of the abstract with its role, in the order of the text." }),
});

export const paperJson = ({ figures, ...answer }: PaperAnswer): JsonOf<typeof paperSchema> => ({ ...answer, figures: figures.map(figureJson) });
