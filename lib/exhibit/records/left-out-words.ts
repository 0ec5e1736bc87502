import { counted } from "@/lib/format/words";
import type { LeftOut } from "./record";

/** "2 results printed as a bound ..."; one sentence for each reason. */
export const leftOutWords = (leftOut: LeftOut): readonly string[] =>
  [...leftOut].map(([reason, count]) => `${counted(count, "result")} ${reason}`);
