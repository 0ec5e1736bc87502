import { z } from "zod";
import { listed } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import type { JsonOf } from "@/lib/http/openapi/json-of";

/** The meaning of each kind of problem, for the API reference. */
export const PROBLEM_KINDS = {
  "parameter-not-understood": {
    status: 400,
    title: "A parameter was not understood",
    meaning:
      "A query parameter or its value is unknown. The answer names each one, what was found and what is allowed.",
  },
  "not-found": {
    status: 404,
    title: "Not found",
    meaning: "No table, benchmark, method or paper has this address. The answer names the nearest ones.",
  },
  "method-not-allowed": {
    status: 405,
    title: "Method not allowed",
    meaning: "The data is read-only: GET, HEAD and OPTIONS are answered.",
  },
  "query-too-long": {
    status: 414,
    title: "Query too long",
    meaning: "The query string is longer than any meaningful one.",
  },
  "not-made": {
    status: 500,
    title: "The answer could not be made",
    meaning: "An error on our side. The answer has a reference, under which the server's log states the cause.",
  },
  "too-large": {
    status: 503,
    title: "Too large for now",
    meaning:
      "A comparison of many methods could not be made, because too many are being made already, or because it takes more than 25 seconds. The answer has the number of methods, and says when to try again. Every result is in `/api/v1/results.csv`.",
  },
} as const;
export type ProblemKind = keyof typeof PROBLEM_KINDS;
const KINDS = Object.keys(PROBLEM_KINDS) as ProblemKind[];

/** Returns the paragraph of the reference that explains a kind of problem. */
const typeOf = (kind: ProblemKind) => `/data/api#${kind}`;

/** Problem details (RFC 9457). */
export const problemSchema = z.object({
  type: z
    .enum(KINDS.map(typeOf))
    .meta({ description: "The paragraph of the reference that explains the kind of problem." }),
  title: z.string(),
  status: z.literal(KINDS.map((kind) => PROBLEM_KINDS[kind].status)),
  detail: z.string().meta({ description: "What happened, in words." }),
  parameters: z
    .array(
      z.object({
        parameter: z.string(),
        found: z.string(),
        allowed: z.array(z.string()).meta({ description: "What is allowed instead." }),
        nearest: z.array(z.string()).meta({ description: "The nearest of these to what was found." }),
      }),
    )
    .optional()
    .meta({ description: "Every parameter that was not understood." }),
  nearest: z.array(z.string()).optional().meta({ description: "The ids or addresses nearest to an unknown one." }),
});
export type ProblemDetails = JsonOf<typeof problemSchema>;

function problem(
  kind: ProblemKind,
  detail: string,
  more: Pick<ProblemDetails, "parameters" | "nearest"> = {},
): ProblemDetails {
  const { title, status } = PROBLEM_KINDS[kind];
  return { type: typeOf(kind), title, status, detail, ...more };
}

/**
 * Nobody mistypes more parameters than this in one query. Each problem lists all allowed values, and a response must not be much larger than its
 * request.
 */
const MOST_PARAMETERS = 20;

/** Returns 400 with every parameter that was not understood; of more than 20, the first 20 and the total. */
export function parametersNotUnderstood(problems: readonly ParameterProblem[]): ProblemDetails {
  const parameters = problems.slice(0, MOST_PARAMETERS);
  const names = [...new Set(parameters.map(({ parameter }) => parameter))];
  const shown =
    problems.length > MOST_PARAMETERS ? `, for the first ${MOST_PARAMETERS} of ${problems.length} problems` : "";
  return problem(
    "parameter-not-understood",
    `Look at ${listed(names)}: "parameters" says what was found and what is allowed${shown}.`,
    { parameters },
  );
}

/** Returns 404: nothing was found at this URL; `nearest` are the closest URLs or ids. */
export function notFound(found: string, nearest: readonly string[]): ProblemDetails {
  const near = nearest.length > 0 ? ` Nearest: ${listed(nearest)}.` : "";
  return problem("not-found", `Nothing is called ${found}.${near}`, { nearest });
}

export const METHOD_NOT_ALLOWED = problem("method-not-allowed", "The data is read-only: use GET, HEAD or OPTIONS.");

/** In characters. More than every id of a collection of this size in one query; a longer query is an attack or a mistake. */
export const LONGEST_QUERY = 8_000;

/** Returns 414 for a query string of more than `most` characters. */
export function queryTooLong(length: number, most: number): ProblemDetails {
  return problem("query-too-long", `The query string has ${length} characters; at most ${most} are read.`);
}

/** Returns 500 for an exception while a response was made. `reference` identifies it in the log. */
export const notMade = (reference: string): ProblemDetails =>
  problem("not-made", `The answer could not be made. Please report it with the reference ${reference}.`);

/** Returns 503 for a comparison of so many methods that it exceeds its time limit. The server in front sends it (scripts/server/heavy-lane.mjs). */
export const tooLarge = (methods: number, seconds: number): ProblemDetails =>
  problem(
    "too-large",
    `A comparison of ${methods} methods takes more than ${seconds} seconds: compare fewer, or use /api/v1/results.csv, which has every result.`,
  );
