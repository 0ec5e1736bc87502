import type { RowOf } from "@/lib/catalogue/catalogue";
import type { HeadToHeadRow } from "./head-to-head";
import { isSurelyBetter } from "./order-claims";

type Method = RowOf<"methods">;

/** How often one method is better than another, over the rows in which both have a value that counts. A count, not a score. */
export interface Wins {
  readonly method: Method;
  readonly other: Method;
  readonly wins: number;
  readonly losses: number;
  /** Rows in which neither is surely better: their digits or a bound leave it open. */
  readonly ties: number;
  /** Rows that both are in but that are not counted, because nothing in them is ranked. */
  readonly unranked: number;
}

/**
 * Wins, losses and ties of each pair of methods, in the order of the methods. A method counts in a row by the first of its results that
 * ranks there; a row in which one of two has none says nothing about them.
 */
export function selectWins(rows: readonly HeadToHeadRow[], methods: readonly Method[]): readonly Wins[] {
  return methods.flatMap((method, at) => methods.slice(at + 1).map((other) => winsOf(rows, method, other)));
}

function winsOf(rows: readonly HeadToHeadRow[], method: Method, other: Method): Wins {
  const counts = { wins: 0, losses: 0, ties: 0, unranked: 0 };
  for (const { ranked, metric } of rows) {
    const [all, others] = [method, other].map((one) => ranked.filter(({ figure }) => figure.method === one));
    if (!all?.length || !others?.length || metric.direction === "none") continue;
    const [a, b] = [all, others].map((own) => own.find(({ rank }) => rank !== null)?.figure);
    if (a === undefined || b === undefined) counts.unranked += 1;
    else if (isSurelyBetter(a, b)) counts.wins += 1;
    else if (isSurelyBetter(b, a)) counts.losses += 1;
    else counts.ties += 1;
  }
  return { method, other, ...counts };
}
