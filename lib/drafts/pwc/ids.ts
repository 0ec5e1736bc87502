import { slug } from "@/lib/format/slug";
import { citationKey } from "@/lib/tables/citation-key";

/**
 * Creates readable ids: the words as a slug of at most `longest` characters, with a number if another thing already has the id or one that differs
 * only in hyphens. The same things in the same order get the same ids.
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

/** Returns the id of each thing by its key, and creates it at the first call. */
export class IdsByKey {
  private readonly known = new Map<string, string>();

  constructor(private readonly ids: Ids) {}

  of(key: string, words: string, otherwise: string): string {
    const id = this.known.get(key) ?? this.ids.of(words, otherwise);
    this.known.set(key, id);
    return id;
  }
}
