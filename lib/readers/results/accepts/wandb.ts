import type { GivenFile } from "@/lib/readers/reading";

/** Judges by columns named after a run and a metric. */
export function acceptsWandb({ text }: GivenFile): number {
  const header = text.slice(0, 60_000).split(/\r?\n/)[0] ?? "";
  if (!/^\uFEFF?"?(?:Step|Relative Time \((?:Process|Wall)\)|Wall Time)"?,/.test(header)) return 0;
  return / - [^",]+__(?:MIN|MAX)"?(?:,|$)/.test(header) ? 0.98 : /"[^"]+ - [^"]+"/.test(header) ? 0.7 : 0;
}
