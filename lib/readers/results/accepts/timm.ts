import type { GivenFile } from "@/lib/readers/reading";

/** Judges by the error column next to the accuracy, or by samples per second. */
export function acceptsTimm({ text }: GivenFile): number {
  const header = text.slice(0, 2000).split(/\r?\n/)[0] ?? "";
  if (!/(?:^|,)model(?:,|$)/.test(header)) return 0;
  return /(?:^|,)top1(?:,|$)/.test(header) && /(?:^|,)top1_err(?:,|$)/.test(header)
    ? 0.95
    : /(?:^|,)(?:infer|train)_samples_per_sec(?:,|$)/.test(header)
      ? 0.95
      : 0;
}
