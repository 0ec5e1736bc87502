/**
 * Markup on its way from the tree of a page to its HTML. Next renders the two in copies of our modules that share only the process, so the markup is
 * kept there under its own hash (counted twice if a page has it twice) until it is taken.
 */
interface Held {
  readonly markup: string;
  readonly uses: number;
  readonly since: number;
}

/** Longer than any page takes to make. Older markup was for a reader who left before the page was made. */
const KEPT_MS = 60_000;

const STORE = Symbol.for("as-reported/held-markup");
const store = () => ((globalThis as { [STORE]?: Map<string, Held> })[STORE] ??= new Map<string, Held>());

/** Keeps markup under an id, and drops markup that is too old. */
export function hold(id: string, markup: string, now = Date.now()): void {
  const held = store();
  for (const [old, { since }] of held) {
    if (now - since < KEPT_MS) break;
    held.delete(old);
  }
  const uses = (held.get(id)?.uses ?? 0) + 1;
  // Deleted first, so that the oldest entries stay in front.
  held.delete(id);
  held.set(id, { markup, uses, since: now });
}

/** Returns the markup of an id and removes it, once for each time it was kept. Throws if there is none, because a page without it would lack results. */
export function take(id: string): string {
  const found = store().get(id);
  if (found === undefined)
    throw new Error(
      `No markup is kept as ${id}: it was taken before, or its page was requested as a tree → request HTML`,
    );
  if (found.uses === 1) store().delete(id);
  else store().set(id, { ...found, uses: found.uses - 1 });
  return found.markup;
}
