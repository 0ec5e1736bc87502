import { nearest } from "./nearest";

/** A query parameter that was not understood. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly found: string;
  /** What may stand there instead. */
  readonly allowed: readonly string[];
  /** The nearest of these to what was found. */
  readonly nearest: readonly string[];
}

/** A parameter of an address. */
export interface Parameter {
  readonly description: string;
  /** The values that it takes. */
  readonly allowed: readonly string[];
  /** Whether it may stand several times; its values then mean "any of these". */
  readonly repeatable: boolean;
}

/** Values by parameter, each once and in the order given; a parameter that is absent has none. */
export type ParameterValues<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Reads a query string against its parameters. Nothing is guessed: an unknown parameter, an unknown value and a second value
 * of a parameter that takes one are problems, all reported at once, equal ones once; the values are those that were understood.
 */
export function readParameters<Name extends string>(
  search: URLSearchParams,
  parameters: Readonly<Record<Name, Parameter>>,
): { readonly values: ParameterValues<Name>; readonly problems: readonly ParameterProblem[] } {
  const names = Object.keys(parameters) as Name[];
  const problems: ParameterProblem[] = [];
  const refused = new Set<string>();
  const refuse = (parameter: string, found: string, allowed: readonly string[], to = found) => {
    const key = JSON.stringify([parameter, found]);
    if (!refused.has(key)) problems.push({ parameter, found, allowed, nearest: nearest(to, allowed) });
    refused.add(key);
  };

  const values = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  for (const [name, value] of search) {
    const parameter = names.includes(name as Name) ? parameters[name as Name] : undefined;
    if (parameter === undefined) refuse(name, `the unknown parameter ${name}`, names, name);
    else if (!parameter.allowed.includes(value)) refuse(name, value, parameter.allowed);
    else if (!values[name as Name].includes(value)) {
      if (values[name as Name].length > 0 && !parameter.repeatable) refuse(name, `a second value, ${value}`, ["one value"]);
      else values[name as Name].push(value);
    }
  }
  return { values, problems };
}

/** The query string of values: parameters in alphabetical order, values in the order given, because a reader may have chosen it. */
export function writeParameters(values: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(values).sort();
  const search = new URLSearchParams(names.flatMap((name) => (values[name] ?? []).map((value) => [name, value]))).toString();
  return search === "" ? "" : `?${search}`;
}
