import { z } from "zod";
import { MARKS } from "@/lib/report/marks";

const cell = z.union([
  z.object({
    kind: z.literal("value"),
    digits: z.string().meta({ description: "The printed digits." }),
    sign: z.string().meta({ description: "The sign of a bound before them: ≤." }),
    spread: z.string().meta({ description: "What is printed after them: ± 0.1." }),
    place: z.enum(["best", "second"]).nullable(),
    marks: z.array(z.enum(MARKS)),
    difference: z.string().meta({ description: "How far it is from the reference, computed here." }),
    source: z.int().nullable().meta({ description: "The number of its source." }),
    result: z.string().meta({ description: "The id of the result." }),
    href: z.string().meta({ description: "The path of its receipt." }),
  }),
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    counts: z.string().optional().meta({ description: "What a number of steps counts, where its source states it." }),
  }),
  z.object({ kind: z.literal("name"), text: z.string(), detail: z.string() }),
  z.object({ kind: z.literal("source"), source: z.int().nullable() }),
  z.object({ kind: z.literal("missing"), words: z.string().meta({ description: "Why there is no value." }) }),
]);

const table = z.object({
  key: z.string(),
  title: z.string(),
  about: z.string(),
  aboutAny: z
    .string()
    .meta({ description: "The part of `about` that holds of any of its rows: direction and conditions." }),
  columns: z.array(
    z.object({
      id: z.string(),
      over: z.string().meta({ description: "The header that spans it and its neighbours." }),
      head: z.string(),
      holds: z.enum(["text", "numbers"]),
    }),
  ),
  groupHeads: z.object({ title: z.string(), detail: z.string() }),
  groups: z.array(
    z.object({
      title: z.string(),
      detail: z.string(),
      rows: z.array(z.object({ key: z.string(), cells: z.array(cell) })),
    }),
  ),
  foot: z.array(z.array(z.string())).meta({ description: "In how many rows each method comes first." }),
  notes: z.array(z.string()),
  sources: z.array(
    z.object({
      number: z.int(),
      words: z.string(),
      url: z.string(),
      citation: z.string().meta({ description: "The key of the work in bibliographies." }),
      work: z.string(),
      workUrl: z.string().nullable().meta({
        description: "Where the work is published; the url of a source is where it was read, which may be a copy.",
      }),
    }),
  ),
});

/** The JSON of the form `board`, from which its CSV, Markdown and LaTeX are printed. */
export const boardDocumentSchema = z.object({
  name: z.string(),
  title: z.string(),
  link: z.string(),
  version: z.string(),
  date: z.string(),
  citation: z.string(),
  boards: z.array(table),
});
