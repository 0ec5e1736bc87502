import { z } from "zod";
import { slug } from "@/lib/tables/cells";

const partSchema = z.union([z.string(), z.object({ text: z.string(), href: z.string() })]);

/** The receipt of a result, ready for display. */
export const receiptSchema = z.object({
  id: slug.meta({ description: "Id of the result." }),
  value: z.string().meta({ description: "The value as a page prints it, with its qualifier." }),
  digits: z.string().meta({ description: "The digits as the source prints them." }),
  name: z.string(),
  evidence: z.string().meta({ description: "Verbatim fragment of the source that contains the digits." }),
  facts: z
    .array(z.object({ term: z.string(), parts: z.array(partSchema) }))
    .meta({ description: "Everything that the row states, as terms and their descriptions." }),
  source: z.string().meta({ description: "Where the source can be read." }),
  place: z.string().meta({ description: "The permanent link of the result on this site." }),
  report: z.string().meta({
    description:
      "Where a reader can report that the number is wrong: a form, a mail or a file to send, already filled in.",
  }),
});
