import type { Difference } from "@/lib/report/difference";

/** Returns "+0.5 %", "−1.2", or "±0" if the two values may be one number; empty if there is no difference to state. */
export function differenceWords(difference: Difference | null): string {
  if (difference === null) return "";
  switch (difference.unit) {
    case "equal as printed":
      return "±0";
    case "percent":
      return `${signed(difference.text)}\u00a0%`;
    case "points":
      return signed(difference.text);
  }
}

const signed = (text: string) => (text.startsWith("-") ? text.replace("-", "−") : `+${text}`);
