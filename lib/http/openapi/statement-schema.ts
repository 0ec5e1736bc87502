import { z } from "zod";
import { slug } from "@/lib/tables/cells";
import { receiptSchema } from "./receipt-schema";

const sourceSchema = z.object({
  result_id: slug,
  words: z.string().meta({ description: "Who reports it: the kind of source and whose text it is." }),
  place: z.string().meta({ description: "The permanent link of its result, below the host." }),
});

/** A value that one or several sources state in the same digits, ready for display. */
export const statementSchema = z.object({
  value: z.string().meta({ description: "The value as a page prints it, with its qualifier." }),
  best: z
    .enum(["best", "best by its bound"])
    .nullable()
    .meta({ description: "Whether it is best in its row; null where it is not." }),
  setting: z.string().meta({ description: "Configuration and conditions in words, without those of the whole row." }),
  agreement: z.string().meta({ description: "Which sources agree, in words; empty for one source." }),
  against: z.string().meta({ description: "What other sources print instead, in words; empty where none disagrees." }),
  sources: z.array(sourceSchema).meta({ description: "Every source that reports it." }),
  receipt: receiptSchema.nullable().meta({
    description:
      "That of the first result, for statements that a page opens in place; null for the others, whose sources link to it.",
  }),
});
