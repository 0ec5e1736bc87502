/** A stretch of lines that differs: old lines `from` to `to` became new lines `newFrom` to `newTo`; ends are exclusive. */
export interface ChangedStretch {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** How many lines ahead to look for the same line; if it is further away, everything in between counts as changed. */
const AHEAD = 400;

/** Returns the stretches in which two lists of lines differ. The answer is correct but not always the shortest, and takes one pass for any length. */
export function changedStretches(old: readonly string[], now: readonly string[]): readonly ChangedStretch[] {
  const found: ChangedStretch[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      a += 1;
      b += 1;
      continue;
    }
    const [from, newFrom] = [a, b];
    const [to, newTo] = nextSame(old, now, a, b);
    found.push({ from, to, newFrom, newTo });
    [a, b] = [to, newTo];
  }
  return found;
}

/** Returns the nearest places from which both continue with the same line, or their ends if there are none. */
function nextSame(old: readonly string[], now: readonly string[], a: number, b: number): readonly [number, number] {
  const places = new Map<string, number>();
  for (let at = Math.min(now.length, b + AHEAD) - 1; at >= b; at -= 1) places.set(now[at] as string, at);
  let best: readonly [number, number] | null = null;
  for (let at = a; at < Math.min(old.length, a + AHEAD); at += 1) {
    const other = places.get(old[at] as string);
    if (other !== undefined && (best === null || at - a + other - b < best[0] - a + best[1] - b)) best = [at, other];
    if (best !== null && at - a > best[0] - a + best[1] - b) break;
  }
  return best ?? [old.length, now.length];
}
