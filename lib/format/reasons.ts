import { listed } from "./words";

const PARTLY = /^(.+) stated for (\d+) of (\d+) figures$/;
/** From so many on, conditions that only some figures state are counted in one list instead of one clause each. */
const MANY = 3;

/** The reasons of a verdict, one after the other: "teacher differs: VAR and LlamaGen; kinds of source differ: abstract and paper". */
export function reasonsInWords(reasons: readonly string[]): string {
  const partly = reasons.map((reason) => PARTLY.exec(reason)).filter((found) => found !== null);
  const [first] = partly;
  if (first === undefined || partly.length < MANY) return reasons.join("; ");
  const once = `stated for only some of the ${first[3]} figures: ${listed(partly.map(([, name, stated]) => `${name} (${stated})`))}`;
  return reasons.flatMap((reason) => (reason === first[0] ? [once] : PARTLY.test(reason) ? [] : [reason])).join("; ");
}
