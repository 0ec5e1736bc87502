import type { Result } from "@/lib/catalogue/catalogue";
import { boardValue } from "@/lib/sentences/board";
import { marksOf, type Mark } from "@/lib/report/marks";
import type { Place } from "@/lib/report/standings";
import { resultHref } from "@/lib/view/address/addresses";

/** A value of a board, ready for display. Must stay serialisable: the server sends it to the browser, and JSON responses contain it. */
export interface ShownValue {
  /** The permanent path of its receipt; empty for a reader's own value, which has none. */
  readonly href: string;
  readonly text: string;
  readonly place: Place | null;
  readonly marks: readonly Mark[];
  /** The difference from the value of a chosen reference: "+0.5 %". */
  readonly difference?: string;
  /** For a reader's own value: the place that it would have. */
  readonly yours?: string;
}

/** A method as a board names it. */
export interface ShownMethod {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Whether it is a reader's own method, which has no page. */
  readonly yours?: true;
}

/** Returns a value for display. `others` are the other results of its row, with which it may disagree. */
export const shownValue = (result: Result, others: readonly Result[] = [], place: Place | null = null): ShownValue => ({
  href: resultHref(result.paper.paper_id, result.id),
  text: boardValue(result),
  place,
  marks: marksOf(result, others),
});

export const shownMethod = ({ method_id, name, family }: Result["method"]): ShownMethod => ({
  id: method_id,
  name,
  family,
});
