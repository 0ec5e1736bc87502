import type { Result } from "@/lib/catalogue/catalogue";
import { readAt } from "@/lib/format/source";
import type { BoardTableSource } from "@/lib/report/board-table";
import { referenceWords, workOf } from "@/lib/exhibit/references";
import { sourceWords } from "@/lib/exhibit/sheet";

/** Numbers the sources of a board in the order in which their values come; sources with the same words and the same address are one. */
export class BoardSources {
  readonly #all = new Map<string, BoardTableSource>();

  /** Returns the number of a result's source; a new source gets the next number. */
  numberOf(result: Result): number {
    const words = sourceWords(result);
    const url = readAt(result.source);
    const key = JSON.stringify([words, url]);
    const known = this.#all.get(key);
    if (known) return known.number;
    const work = workOf(result);
    const source = {
      number: this.#all.size + 1,
      words,
      url,
      citation: work.key,
      work: referenceWords(work),
      workUrl: work.url,
    };
    this.#all.set(key, source);
    return source.number;
  }

  list(): readonly BoardTableSource[] {
    return [...this.#all.values()];
  }
}
