import { z } from "zod";
import { reasonWords, whyWords } from "@/lib/sentences/reasons";
import type { Verdict } from "@/lib/select/rank/verdict";
import { VERDICTS } from "@/lib/tables/judgements";
import type { JsonOf } from "./json-of";

/** Whether results may share an axis, in the form that all responses use. */
export const verdictSchema = z.object({
  kind: z.enum(VERDICTS),
  reasons: z
    .array(z.string())
    .meta({ description: "Each reason in words, the most important first; none for comparable." }),
  words: z.string().meta({
    description: "All of them in one clause, as a page prints it; for comparable, that no stated condition differs.",
  }),
});

export const verdictJson = (verdict: Verdict): JsonOf<typeof verdictSchema> => ({
  kind: verdict.kind,
  reasons: verdict.reasons.map(reasonWords),
  words: whyWords(verdict),
});
