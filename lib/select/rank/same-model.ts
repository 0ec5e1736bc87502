import type { Result } from "@/lib/catalogue/catalogue";
import { isOneConfiguration, nameOf } from "./configuration";
import { isOtherSetting } from "./disagreements";
import { mayBeEqual } from "./rounding";
import { verdict } from "./verdict";

/**
 * Returns whether two results of one method may be of one model in one setting: nothing that both state distinguishes them. A condition that one of
 * them leaves out does not distinguish them, so the results are never called the same, only possibly the same.
 */
export const mayBeSame = (a: Result, b: Result): boolean => !isOtherSetting(verdict(a, b)) && isOneConfiguration(a, b);

/**
 * Returns the configuration whose digits a result without one prints, in the form of `nameOf`; null if none of `others` has them, or if two
 * configurations do. It follows from the digits and is not a name that the source gives.
 */
export function nameByDigits(nameless: Result, others: readonly Result[]): string | null {
  const names = new Set(
    others
      .filter((other) => nameOf(other) !== "" && mayBeEqual(other.value, nameless.value) && mayBeSame(nameless, other))
      .map(nameOf),
  );
  const [only = null, ...more] = names;
  return more.length > 0 ? null : only;
}
