import type { Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { numberOf } from "@/lib/numerals/number-of";
import { ORIGINS } from "@/lib/tables/origins";
import { byText } from "@/lib/format/by-text";
import { COUNTED_BY } from "@/lib/select/counted-by";
import { mayBeEqual } from "./rounding";
import { least } from "@/lib/numerals/least";

/** Results of one method on one axis that are of one configuration, as far as their sources tell. Never empty. */
export type Configuration = readonly Result[];

/**
 * The configurations that results of one axis are of. Two results are of one configuration where the method is the same and nothing
 * that both sources state tells them apart: its name, an axis such as steps, or a teacher. A source that leaves one of them out, as
 * quotations do, joins the configuration that it fits best: one of the same name, then of the same digits, then of the nearest value.
 * What states most and was measured by the authors is placed first, so that a quotation never changes what others are placed with.
 */
export function selectConfigurations(results: readonly Result[]): readonly Configuration[] {
  return [...groupBy(results, ({ method }) => method).values()].flatMap(ofOneMethod);
}

function ofOneMethod(results: readonly Result[]): readonly Configuration[] {
  if (results.length < 2) return [results];
  const found: Result[][] = [];
  const fitting = (result: Result) => found.filter((members) => namesakes(members, result).every((member) => isOneConfiguration(member, result)));
  for (const equals of groupBy(results.toSorted(byAuthority), authority).values()) {
    // What is apart from everything before it comes first, so that what leaves something out finds all that it may be.
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

/** A quotation of a configuration by its name is told by what has that name, not by what stands there without one. */
function namesakes(members: Configuration, result: Result): Configuration {
  if (result.origin !== "quoted" || nameOf(result) === "") return members;
  const own = members.filter((member) => nameOf(member) === nameOf(result));
  return own.length > 0 ? own : members;
}

const authority = ({ origin }: Result) => (origin === "own" ? 0 : origin === "quoted" ? 2 : 1);

/** How much a result says of what it is of. */
const stated = (result: Result) => Number(result.configuration !== null) * 100 + identityOf(result).length;

const byAuthority = (a: Result, b: Result) => authority(a) - authority(b) || stated(b) - stated(a) || ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || byText(a.id, b.id);

const byFit = (result: Result) => (a: Configuration, b: Configuration) => {
  const misfit = (members: Configuration) => Number(members.every((member) => nameOf(member) !== nameOf(result)));
  const otherDigits = (members: Configuration) => Number(!members.some(({ value }) => mayBeEqual(value, result.value)));
  const distance = (members: Configuration) => least(members.map(({ value }) => Math.abs(value.number - result.value.number)));
  return misfit(a) - misfit(b) || otherDigits(a) - otherDigits(b) || distance(a) - distance(b);
};

/** Whether two results of one method may be of one configuration: nothing that their sources state tells them apart. */
export function isOneConfiguration(a: Result, b: Result): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  // What a source sets apart is apart; else its second row would pass for the first one measured again.
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
 * Authors who name none of their configurations where others are named mean one that has these digits, or else something that stands
 * for itself. Whoever repeats or re-runs the method without its configuration means one of them.
 */
const mayLackItsName = (nameless: Result, named: Result) => nameless.origin !== "own" || mayBeEqual(nameless.value, named.value);

/**
 * Where nobody names a configuration and one side leaves out an axis such as steps, other digits are of something else, unless one of
 * the two only repeats the other.
 */
const mayLackAnAxis = (a: Result, b: Result) => a.origin === "quoted" || b.origin === "quoted" || isSameOn(a, b) || mayBeEqual(a.value, b.value);
const isSameOn = (a: Result, b: Result) => identityOf(a).length === identityOf(b).length && identityOf(a).every(({ condition }) => b.conditions.some((other) => other.condition === condition));

/** What a configuration is known by besides its name: axes such as steps, and methods such as a teacher. */
const isIdentity = ({ condition }: StatedCondition) => condition.role === "vary" || (condition.type === "method" && condition.role === "caveat");
export const identityOf = once(({ conditions }: Result): readonly StatedCondition[] => conditions.filter(isIdentity));

function isSameRun(a: Result, b: Result): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  return one.length === other.length && one.every(({ condition, value }) => other.some((same) => same.condition === condition && same.value === value));
}

/** Whoever repeats a number in the same digits means the same model, whatever size it is said to have. */
const isRepeated = (a: Result, b: Result) => (a.origin === "quoted" || b.origin === "quoted") && a.value.text === b.value.text;

/** Steps that count different things, such as runs of a model and steps of its sampler, do not tell two results apart. */
function isCountedAlike({ condition_id }: StatedCondition["condition"], a: Result, b: Result): boolean {
  const counted = ({ conditions }: Result) => conditions.find(({ condition }) => condition.condition_id === COUNTED_BY[condition_id])?.value;
  return counted(a) === counted(b);
}

/** How far two counts of one model's parameters may be apart. Sources round them to two digits, and some leave the tokenizer out. */
const SIZE_OF_ONE_NAME = 0.1;
const SIZE_WITHOUT_NAME = 0.05;

/** Whether two statements of one condition may mean the same. */
export function isSameValue(one: StatedCondition, other: StatedCondition, rounding = SIZE_OF_ONE_NAME): boolean {
  if (one.value === other.value) return true;
  const [a, b] = [numberOf(one.value), numberOf(other.value)];
  if (one.condition.type !== "number" || Number.isNaN(a) || Number.isNaN(b)) return false;
  return a === b || (one.condition.condition_id === "parameters" && Math.abs(a - b) <= rounding * Math.max(a, b));
}

/** The name of a configuration, however it is spelt: "MAR-H" of MAR is "H", and "XL 2" is "XL/2". Empty where the source names none. */
export const nameOf = once(({ configuration, method }: Result): string => {
  const plain = (words: string) => words.toLowerCase().replace(/[\s/_-]+/g, " ").trim();
  const [own, name] = [plain(method.name), plain(configuration ?? "")];
  return name.startsWith(`${own} `) ? name.slice(own.length + 1) : name === own ? "" : name;
});
