import type { Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { numberOf } from "@/lib/numerals/number-of";
import { ORIGINS } from "@/lib/tables/origins";
import { byText } from "@/lib/format/by-text";
import { COUNTED_BY } from "@/lib/select/counted-by";
import { mayBeEqual } from "./rounding";
import { least } from "@/lib/numerals/least";

/** Results of one method on one axis that belong to one configuration, as far as their sources identify it. Never empty. */
export type Configuration = readonly Result[];

/**
 * Groups the results of one axis by configuration. Two results are of one configuration if the method is the same and nothing that both sources state
 * distinguishes them: the configuration's name, an axis such as steps, or a teacher. A source that leaves one of these out, as quotations do, joins
 * the configuration that fits best: one with the same name, then with the same digits, then with the nearest value. Results that their authors
 * measured and that state most are placed first, so that a quotation never changes how others are grouped.
 */
export function selectConfigurations(results: readonly Result[]): readonly Configuration[] {
  return [...groupBy(results, ({ method }) => method).values()].flatMap(ofOneMethod);
}

function ofOneMethod(results: readonly Result[]): readonly Configuration[] {
  if (results.length < 2) return [results];
  const found: Result[][] = [];
  const fitting = (result: Result) =>
    found.filter((members) => namesakes(members, result).every((member) => isOneConfiguration(member, result)));
  for (const equals of groupBy(results.toSorted(byAuthority), authority).values()) {
    // Results that fit no earlier configuration come first, so that a result that leaves something out can be matched with all configurations that it may mean.
    const joining: Result[] = [];
    for (const result of equals) {
      if (fitting(result).length > 0) joining.push(result);
      else found.push([result]);
    }
    for (const result of joining) {
      const [best] = fitting(result).toSorted(byFit(result));
      if (best) best.push(result);
      else found.push([result]);
    }
  }
  return found;
}

/**
 * Returns the members that a result is compared with: a quotation that names its configuration is compared with the members of that name, if there
 * are any, and not with members without a name.
 */
function namesakes(members: Configuration, result: Result): Configuration {
  if (result.origin !== "quoted" || nameOf(result) === "") return members;
  const own = members.filter((member) => nameOf(member) === nameOf(result));
  return own.length > 0 ? own : members;
}

const authority = ({ origin }: Result) => (origin === "own" ? 0 : origin === "quoted" ? 2 : 1);

/** Returns how much a result states about its configuration. */
const stated = (result: Result) => Number(result.configuration !== null) * 100 + identityOf(result).length;

const byAuthority = (a: Result, b: Result) =>
  authority(a) - authority(b) ||
  stated(b) - stated(a) ||
  ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
  byText(a.id, b.id);

const byFit = (result: Result) => (a: Configuration, b: Configuration) => {
  const misfit = (members: Configuration) => Number(members.every((member) => nameOf(member) !== nameOf(result)));
  const otherDigits = (members: Configuration) => Number(!members.some(({ value }) => mayBeEqual(value, result.value)));
  const distance = (members: Configuration) =>
    least(members.map(({ value }) => Math.abs(value.number - result.value.number)));
  return misfit(a) - misfit(b) || otherDigits(a) - otherDigits(b) || distance(a) - distance(b);
};

/** Returns whether two results of one method may be of one configuration: nothing that their sources state distinguishes them. */
export function isOneConfiguration(a: Result, b: Result): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  // Rows that one source keeps apart are different; otherwise its second row would count as a re-measurement of the first.
  if (a.source.source_id === b.source.source_id) return one === other && isSameRun(a, b);
  if (one !== "" && other !== "" && one !== other) return false;
  if (one !== other && !mayLackItsName(one === "" ? a : b, one === "" ? b : a)) return false;
  if (one === "" && other === "" && !mayLackAnAxis(a, b)) return false;
  const rounding = isRepeated(a, b) ? Infinity : one === other && one !== "" ? SIZE_OF_ONE_NAME : SIZE_WITHOUT_NAME;
  return identityOf(a).every((stating) => {
    const same = identityOf(b).find(({ condition }) => condition === stating.condition);
    return same === undefined || isSameValue(stating, same, rounding) || !isCountedAlike(stating.condition, a, b);
  });
}

/**
 * Authors who name no configuration although others are named mean one that has these digits, or else a configuration of its own. Others who repeat
 * or re-run the method without naming a configuration mean one of the named ones.
 */
const mayLackItsName = (nameless: Result, named: Result) =>
  nameless.origin !== "own" || mayBeEqual(nameless.value, named.value);

/**
 * If neither names a configuration and one side leaves out an axis such as steps, different digits mean different configurations, unless one of the
 * two only quotes the other.
 */
const mayLackAnAxis = (a: Result, b: Result) =>
  a.origin === "quoted" || b.origin === "quoted" || isSameOn(a, b) || mayBeEqual(a.value, b.value);
const isSameOn = (a: Result, b: Result) =>
  identityOf(a).length === identityOf(b).length &&
  identityOf(a).every(({ condition }) => b.conditions.some((other) => other.condition === condition));

/** The conditions that identify a configuration in addition to its name: axes such as steps, and methods such as a teacher. */
const isIdentity = ({ condition }: StatedCondition) =>
  condition.role === "vary" || (condition.type === "method" && condition.role === "caveat");
export const identityOf = once(({ conditions }: Result): readonly StatedCondition[] => conditions.filter(isIdentity));

function isSameRun(a: Result, b: Result): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  return (
    one.length === other.length &&
    one.every(({ condition, value }) => other.some((same) => same.condition === condition && same.value === value))
  );
}

/** A source that quotes a number in the same digits means the same model, whatever size it states. */
const isRepeated = (a: Result, b: Result) =>
  (a.origin === "quoted" || b.origin === "quoted") && a.value.text === b.value.text;

/**
 * Returns whether both results count a condition in the same way. Steps that count different things, such as runs of a model and steps of its
 * sampler, do not distinguish two results.
 */
function isCountedAlike({ condition_id }: StatedCondition["condition"], a: Result, b: Result): boolean {
  const counted = ({ conditions }: Result) =>
    conditions.find(({ condition }) => condition.condition_id === COUNTED_BY[condition_id])?.value;
  return counted(a) === counted(b);
}

/** The largest relative difference between two parameter counts of one model. Sources round them to two digits, and some leave the tokenizer out. */
const SIZE_OF_ONE_NAME = 0.1;
const SIZE_WITHOUT_NAME = 0.05;

/** Returns whether two statements of one condition may mean the same value. */
export function isSameValue(one: StatedCondition, other: StatedCondition, rounding = SIZE_OF_ONE_NAME): boolean {
  if (one.value === other.value) return true;
  const [a, b] = [numberOf(one.value), numberOf(other.value)];
  if (one.condition.type !== "number" || Number.isNaN(a) || Number.isNaN(b)) return false;
  return a === b || (one.condition.condition_id === "parameters" && Math.abs(a - b) <= rounding * Math.max(a, b));
}

/** Returns the name of a configuration, normalised: "MAR-H" of MAR is "H", and "XL 2" equals "XL/2". Empty if the source names none. */
export const nameOf = once(({ configuration, method }: Result): string => {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[\s/_-]+/g, " ")
      .trim();
  const [own, name] = [plain(method.name), plain(configuration ?? "")];
  return name.startsWith(`${own} `) ? name.slice(own.length + 1) : name === own ? "" : name;
});
