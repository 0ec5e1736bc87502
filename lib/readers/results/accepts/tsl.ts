import type { GivenFile } from "@/lib/readers/reading";

/** Judges by lines of errors; a setting name above them makes it surer. */
export function acceptsTsl({ name, text }: GivenFile): number {
  const head = text.slice(0, 20_000);
  const isMetrics = /^(?:.*-- )?(?:flag:\w+, *)?(?:mse|mae):\s*[\d.n]/m.test(head);
  if (!isMetrics) return 0;
  if (/^\S+(?: \S+)?_\S+(?: +test(?: scaled)?)?[ \t]*\r?\n(?:.*-- )?(?:flag:\w+, *)?(?:mse|mae):/m.test(head))
    return 0.95;
  return /(?:^|\/)result/.test(name) ? 0.8 : 0.5;
}
