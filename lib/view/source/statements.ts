import { printValue } from "@/lib/format/result";
import { againstWords, agreementWords, sourceWords, speaker, statementSetting } from "@/lib/format/statement";
import type { Statement } from "@/lib/select/rank/statements";
import { resultHref } from "@/lib/view/address/addresses";
import { openStatements } from "./collapsed-statements";
import { receiptFor, type Receipt } from "./receipt";

/** A statement as pages and the API show it. Must stay serialisable: the server sends it to the browser. */
export interface StatementShown {
  /** In the form that a page prints: "over 100". */
  readonly value: string;
  /** Whether it is the best in its row, and whether only by its bound; null if it is not. */
  readonly best: "best" | "best by its bound" | null;
  /** Configuration and conditions in words, without those of the whole row. */
  readonly setting: string;
  /** "repository and 2 citations agree"; empty for one source. */
  readonly agreement: string;
  /** "another source prints 1.97"; empty if none disagrees. */
  readonly against: string;
  /** Every source that prints it, with the permanent path of its result. */
  readonly sources: readonly { readonly result_id: string; readonly words: string; readonly place: string }[];
  /** The receipt of the first result if it opens in place; null if the value links to its permanent path. */
  readonly receipt: Receipt | null;
}

/** Prepares a statement for display; `best` are the ids of the results that are best in its row. The receipt is not yet made. */
export function statementShown({ results, against }: Statement, best: readonly string[] = []): Unreceipted {
  const [first] = results;
  const isOneKind = results.length > 1 && new Set(results.map(({ kind }) => kind)).size === 1;
  if (first === undefined) throw new Error("a statement without a result");
  return {
    value: printValue(first),
    best: !results.some(({ id }) => best.includes(id))
      ? null
      : first.qualifier === "exact"
        ? "best"
        : "best by its bound",
    setting: statementSetting(results),
    agreement: agreementWords(results),
    against: againstWords(against),
    sources: results.map((result) => ({
      result_id: result.id,
      words: isOneKind ? speaker(result) : sourceWords(result),
      place: resultHref(result.paper.paper_id, result.id),
    })),
    receiptOf: () => receiptFor(first),
  };
}

type Unreceipted = Omit<StatementShown, "receipt"> & { readonly receiptOf: () => Receipt };

/** A receipt that opens in place adds 5 kB to a page, so a page has only this many; the other values link to theirs. */
const RECEIPTS = 40;

/** Returns lists of statements in the order of a page, with receipts for the first open ones. */
export function withReceipts(
  lists: readonly (readonly Unreceipted[])[],
  most = RECEIPTS,
): readonly (readonly StatementShown[])[] {
  let left = most;
  return lists.map((list) => {
    const open = openStatements(list).length;
    return list.map(({ receiptOf, ...statement }, at) => ({
      ...statement,
      receipt: at < open && left-- > 0 ? receiptOf() : null,
    }));
  });
}
