import type { Result } from "@/lib/catalogue/catalogue";
import { isOneConfiguration, nameOf } from "./configuration";
import { isOtherSetting } from "./disagreements";
import { mayBeEqual } from "./rounding";
import { verdict } from "./verdict";

/**
 * Whether two results of one method may be of one model in one setting: nothing that both state tells them apart. A condition that one of
 * them leaves out does not, so that what is found here is never said to be the same, only to be possibly so.
 */
export const mayBeSame = (a: Result, b: Result): boolean => !isOtherSetting(verdict(a, b)) && isOneConfiguration(a, b);

/**
 * The configuration whose digits a result without one prints, as `nameOf` spells it; null where none of `others` has them, or where two
 * configurations do. It is what the digits say, and not a name that the source gives.
 */
export function nameByDigits(nameless: Result, others: readonly Result[]): string | null {
  const names = new Set(others.filter((other) => nameOf(other) !== "" && mayBeEqual(other.value, nameless.value) && mayBeSame(nameless, other)).map(nameOf));
  const [only = null, ...more] = names;
  return more.length > 0 ? null : only;
}
