/**
 * Markup on its way from the tree of a page to its HTML. Next runs the two in copies of our modules that share nothing but the
 * process, so it is held there, by what it is (the same twice on a page is held twice) and until it is taken.
 */
interface Held {
  readonly markup: string;
  readonly uses: number;
  readonly since: number;
}

/** Longer than any page takes. What is older was for a reader who left before the page was made. */
const KEPT_MS = 60_000;

const STORE = Symbol.for("as-reported/held-markup");
const store = () => ((globalThis as { [STORE]?: Map<string, Held> })[STORE] ??= new Map<string, Held>());

/** Holds markup under an id. */
export function hold(id: string, markup: string, now = Date.now()): void {
  const held = store();
  for (const [old, { since }] of held) {
    if (now - since < KEPT_MS) break;
    held.delete(old);
  }
  const uses = (held.get(id)?.uses ?? 0) + 1;
  // Deleted first, so that the oldest stay in front.
  held.delete(id);
  held.set(id, { markup, uses, since: now });
}

/** Takes markup once. Throws when nothing is held: a page without it would be a page with results missing. */
export function take(id: string): string {
  const found = store().get(id);
  if (found === undefined) throw new Error(`No markup is kept as ${id}: it was taken before, or its page was requested as a tree → request HTML`);
  if (found.uses === 1) store().delete(id);
  else store().set(id, { ...found, uses: found.uses - 1 });
  return found.markup;
}
