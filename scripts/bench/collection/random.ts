/** Pseudo-random numbers, the same for the same seed, so that every run measures the same collection. */
export interface Random {
  /** Returns a number from 0 (included) to 1 (excluded). */
  next(): number;
  /** Returns a whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** Returns true with this probability. */
  chance(probability: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a few million draws. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    one: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
    chance: (probability) => next() < probability,
  };
}

/**
 * Returns an index below `size`, with low indexes much more likely: the density falls with the index, as the number of papers per benchmark does.
 * `skew` 1 is uniform; at 3 the first tenth gets about half.
 */
export const skewed = (random: Random, size: number, skew = 3): number => Math.floor(size * random.next() ** skew);
