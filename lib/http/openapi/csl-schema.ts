import { z } from "zod";

/** A work in CSL-JSON, with the fields that the API writes. */
export const cslSchema = z.object({
  id: z.string().meta({ description: "The key that LaTeX cites." }),
  type: z.enum(["article", "webpage", "dataset"]),
  title: z.string(),
  "title-short": z.string(),
  author: z
    .array(z.union([z.object({ family: z.string(), given: z.string() }), z.object({ literal: z.string() })]))
    .optional(),
  issued: z.object({ "date-parts": z.array(z.array(z.int())) }).optional(),
  publisher: z.string().optional(),
  number: z.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
});
