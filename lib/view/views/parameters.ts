import { readVersion, VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { nearest } from "./nearest";

/** A query parameter that was not understood. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly found: string;
  /** The values that are allowed instead. */
  readonly allowed: readonly string[];
  /** The allowed values nearest to `found`. */
  readonly nearest: readonly string[];
}

/** A query parameter with a closed list of values. */
export interface Parameter {
  readonly description: string;
  /** The values that it accepts. */
  readonly allowed: readonly string[];
  /** Whether it may occur several times; its values then mean "any of these". */
  readonly repeatable: boolean;
}

/** A query parameter that accepts any text. */
export interface TextParameter {
  readonly description: string;
  /** The most characters that are read; a longer text is cut, and is a problem. */
  readonly longest: number;
  readonly repeatable: boolean;
  /** Whether a request without it has no response. */
  readonly required?: boolean;
  /** The pattern that the whole text must match, with an example; without it any text is read. A number may also have limits. */
  readonly form?: {
    readonly pattern: string;
    readonly words: string;
    readonly example: string;
    readonly least?: number;
    readonly most?: number;
  };
}

export type AnyParameter = Parameter | TextParameter;

/** Values by parameter, each once and in the given order; empty for a parameter that is absent. */
export type ParameterValues<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Reads a query string against its parameters. Nothing is guessed: an unknown parameter, an unknown value and a second value of a parameter that
 * accepts one are problems, all reported at once and equal ones once; the values are those that were understood. The data version is not a parameter
 * of a view: every URL may contain it, and it is a problem only if it is malformed.
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
      if (text !== value)
        refuse(name, `more than ${parameter.longest} characters`, [`at most ${parameter.longest} characters`], "");
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

const hasForm = (text: string, { pattern, least, most }: NonNullable<TextParameter["form"]>) =>
  new RegExp(pattern).test(text) && !(Number(text) < (least ?? -Infinity) || Number(text) > (most ?? Infinity));

/** Returns the first characters of a text, never half of a surrogate pair. */
const firstCharacters = (text: string, most: number) => [...text.slice(0, 2 * most)].slice(0, most).join("");

/** Writes values as a query string: parameters in alphabetical order, values in the given order, because a reader may have chosen it. */
export function writeParameters(values: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(values).sort();
  const search = new URLSearchParams(
    names.flatMap((name) => (values[name] ?? []).map((value) => [name, value])),
  ).toString();
  return search === "" ? "" : `?${search}`;
}
