import type { Difference } from "@/lib/report/difference";

/** "+0.5 %", "−1.2", "±0" where both may be one number; empty where there is nothing to say. */
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
