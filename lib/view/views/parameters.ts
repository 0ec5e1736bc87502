import { readVersion, VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { nearest } from "./nearest";

/** A query parameter that was not understood. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly found: string;
  /** What is allowed instead. */
  readonly allowed: readonly string[];
  /** The nearest of these to what was found. */
  readonly nearest: readonly string[];
}

/** A parameter of an address that takes values of a closed list. */
export interface Parameter {
  readonly description: string;
  /** The values that it takes. */
  readonly allowed: readonly string[];
  /** Whether it may stand several times; its values then mean "any of these". */
  readonly repeatable: boolean;
}

/** A parameter of an address that takes any text. */
export interface TextParameter {
  readonly description: string;
  /** How many characters are read; of a longer text the rest is a problem. */
  readonly longest: number;
  readonly repeatable: boolean;
  /** Whether an address without it answers nothing. */
  readonly required?: boolean;
  /** What the text has to look like, whole, and an example of it; without it any text is read. A number may have ends too. */
  readonly form?: { readonly pattern: string; readonly words: string; readonly example: string; readonly least?: number; readonly most?: number };
}

export type AnyParameter = Parameter | TextParameter;

/** Values by parameter, each once and in the order given; a parameter that is absent has none. */
export type ParameterValues<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Reads a query string against its parameters. Nothing is guessed: an unknown parameter, an unknown value and a second value
 * of a parameter that takes one are problems, all reported at once, equal ones once; the values are those that were understood.
 * The version of the data is no parameter of a view: every address may carry it, and only one that is no version is a problem.
 */
export function readParameters<Name extends string>(
  search: URLSearchParams,
  parameters: Readonly<Record<Name, AnyParameter>>,
): { readonly values: ParameterValues<Name>; readonly problems: readonly ParameterProblem[] } {
  const names = Object.keys(parameters) as Name[];
  const problems: ParameterProblem[] = [...readVersion(search).problems];
  const refused = new Set<string>();
  const refuse = (parameter: string, found: string, allowed: readonly string[], to = found) => {
    const key = JSON.stringify([parameter, found]);
    if (!refused.has(key)) problems.push({ parameter, found, allowed, nearest: nearest(to, allowed) });
    refused.add(key);
  };

  const values = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  const take = (name: Name, value: string, repeatable: boolean) => {
    if (values[name].includes(value)) return;
    if (values[name].length > 0 && !repeatable) refuse(name, `a second value, ${value}`, ["one value"]);
    else values[name].push(value);
  };
  for (const [given, value] of search) {
    if (given === VERSION_PARAMETER) continue;
    const name = names.find((candidate) => candidate === given);
    const parameter = name && parameters[name];
    if (name === undefined || parameter === undefined) refuse(given, `the unknown parameter ${given}`, names, given);
    else if ("longest" in parameter) {
      const text = firstCharacters(value, parameter.longest);
      if (text !== value) refuse(name, `more than ${parameter.longest} characters`, [`at most ${parameter.longest} characters`], "");
      if (parameter.form && !hasForm(text, parameter.form)) {
        refuse(name, value, [parameter.form.words], "");
        continue;
      }
      take(name, text, parameter.repeatable);
    } else if (parameter.allowed.includes(value)) take(name, value, parameter.repeatable);
    else refuse(name, value, parameter.allowed);
  }
  return { values, problems };
}

const hasForm = (text: string, { pattern, least, most }: NonNullable<TextParameter["form"]>) => new RegExp(pattern).test(text) && !(Number(text) < (least ?? -Infinity) || Number(text) > (most ?? Infinity));

/** Whole characters: half of a surrogate pair is none. */
const firstCharacters = (text: string, most: number) => [...text.slice(0, 2 * most)].slice(0, most).join("");

/** The query string of values: parameters in alphabetical order, values in the order given, because a reader may have chosen it. */
export function writeParameters(values: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(values).sort();
  const search = new URLSearchParams(names.flatMap((name) => (values[name] ?? []).map((value) => [name, value]))).toString();
  return search === "" ? "" : `?${search}`;
}
