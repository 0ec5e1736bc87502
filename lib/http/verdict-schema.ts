import { z } from "zod";
import { VERDICTS } from "@/lib/select/verdict";

/** Whether figures may share an axis, as every answer says it. */
export const verdictSchema = z.object({
  kind: z.enum(VERDICTS),
  reasons: z.array(z.string()).meta({ description: "Each reason in words, most weighty first; none for comparable." }),
});
