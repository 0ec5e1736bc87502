import type { Wins } from "@/lib/select/wins";
import { counted } from "@/lib/format/words";

/** "Over 5 rows that both have, VAR is better in 3 and FlowAR in 1; 1 is level. 2 more are not ranked." Empty where they share no row. */
export function winsWords({ method, other, wins, losses, ties, unranked }: Wins): string {
  const all = wins + losses + ties;
  const more = unranked === 0 ? "" : ` ${counted(unranked, "row")} of both ${unranked === 1 ? "is" : "are"} not ranked and not counted.`;
  if (all === 0) return more.trim();
  const level = ties === 0 ? "" : `; ${ties} ${ties === 1 ? "is" : "are"} level or left open by a bound`;
  return `Over ${counted(all, "row")} that both rank in, ${method.name} is better in ${wins} and ${other.name} in ${losses}${level}.${more}`;
}
