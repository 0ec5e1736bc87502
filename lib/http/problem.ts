import { listed } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/view/parameters";

/**
 * Problem details (RFC 9457). `type` leads to the paragraph of /data that explains it; `parameters` names every parameter
 * that was not understood, `nearest` the ids nearest to an unknown one.
 */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: 400 | 404 | 405 | 414;
  readonly detail: string;
  readonly parameters?: readonly ParameterProblem[];
  readonly nearest?: readonly string[];
}

/** What each kind of problem means, for the API reference. */
export const PROBLEM_KINDS = {
  "parameter-not-understood": "A query parameter is unknown, or its value is. The answer names each one, what was found and what is allowed.",
  "not-found": "No table, benchmark, method or paper has this address. The answer names the nearest ones.",
  "method-not-allowed": "The data is read-only: GET, HEAD and OPTIONS are answered.",
  "query-too-long": "The query string is longer than any that could be meant.",
} as const;

const typeOf = (kind: keyof typeof PROBLEM_KINDS) => `/data#${kind}`;

/** Nobody mistypes more than this in one query, and each problem lists all that is allowed: an answer must not outgrow its question by far. */
const MOST_PARAMETERS = 20;

/** 400: every parameter that was not understood; of more than 20, the first 20 and how many there are. */
export function parametersNotUnderstood(problems: readonly ParameterProblem[]): ProblemDetails {
  const parameters = problems.slice(0, MOST_PARAMETERS);
  const names = [...new Set(parameters.map(({ parameter }) => parameter))];
  const shown = problems.length > MOST_PARAMETERS ? `, for the first ${MOST_PARAMETERS} of ${problems.length} problems` : "";
  return {
    type: typeOf("parameter-not-understood"),
    title: "A parameter was not understood",
    status: 400,
    detail: `Look at ${listed(names)}: "parameters" says what was found and what is allowed${shown}.`,
    parameters,
  };
}

/** 404: nothing has this address; `nearest` are addresses or ids that have. */
export function notFound(found: string, nearest: readonly string[]): ProblemDetails {
  return {
    type: typeOf("not-found"),
    title: "Not found",
    status: 404,
    detail: nearest.length > 0 ? `Nothing is called ${found}. Nearest: ${listed(nearest)}.` : `Nothing is called ${found}.`,
    nearest,
  };
}

export const METHOD_NOT_ALLOWED: ProblemDetails = {
  type: typeOf("method-not-allowed"),
  title: "Method not allowed",
  status: 405,
  detail: "The data is read-only: use GET, HEAD or OPTIONS.",
};

/** 414: a query string over `most` characters. */
export function queryTooLong(length: number, most: number): ProblemDetails {
  return {
    type: typeOf("query-too-long"),
    title: "Query too long",
    status: 414,
    detail: `The query string has ${length} characters; at most ${most} are read.`,
  };
}
