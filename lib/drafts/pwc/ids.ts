import { slug } from "@/lib/format/slug";
import { citationKey } from "@/lib/tables/citation-key";

/**
 * Gives ids that can be read: words as a slug of at most `longest` characters, with a number where another thing has it already, or one that differs
 * in its hyphens only. The same things in the same order have the same ids.
 */
export class Ids {
  private readonly taken = new Set<string>();

  constructor(private readonly longest = 60) {}

  of(words: string, otherwise: string): string {
    const base = slug(words).slice(0, this.longest).replace(/-$/, "") || otherwise;
    for (let nth = 1; ; nth += 1) {
      const id = nth === 1 ? base : `${base}-${nth}`;
      if (this.taken.has(citationKey(id))) continue;
      this.taken.add(citationKey(id));
      return id;
    }
  }
}

/** The id of each thing by its key: made when it is first asked for. */
export class IdsByKey {
  private readonly known = new Map<string, string>();

  constructor(private readonly ids: Ids) {}

  of(key: string, words: string, otherwise: string): string {
    const id = this.known.get(key) ?? this.ids.of(words, otherwise);
    this.known.set(key, id);
    return id;
  }
}
