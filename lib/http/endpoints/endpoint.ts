import type { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLE_FORMATS, type ApiFormat } from "@/lib/view/address/formats";
import { nearest } from "@/lib/view/views/nearest";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { notFound, type ProblemDetails } from "@/lib/http/problem";
import type { Document } from "@/lib/http/respond";

export const API = "/api/v1";

/** A request to an endpoint: the id in its URL, the format, the query, and the whole URL for `meta.self`. */
export interface Question {
  readonly id: string;
  readonly format: ApiFormat;
  readonly search: URLSearchParams;
  readonly self: string;
}

export type Answer = Document | ProblemDetails;

/** An endpoint of the API with its description, for the dispatcher, the reference on /data/api and the tests. */
export interface Endpoint {
  /** The path below /api/v1 without format; `ID` stands for an id. */
  readonly path: string;
  readonly summary: string;
  /** The formats of its responses; JSON and CSV if absent. */
  readonly formats?: readonly ApiFormat[];
  /** Its parameters in one format; without a format, those of any format. */
  readonly parameters: (catalogue: Catalogue, id: string, format?: ApiFormat) => Readonly<Record<string, AnyParameter>>;
  /** A path that works with the collection of this project, for the reference (example-of.ts). */
  readonly example: string;
  /**
   * The schema of `data` in its JSON response, for the reference and for the tests, which check every response against it; absent if it has no JSON
   * response.
   */
  readonly data?: z.ZodType;
  readonly answer: (catalogue: Catalogue, question: Question) => Answer;
}

export const formatsOf = ({ formats = TABLE_FORMATS }: Endpoint): readonly ApiFormat[] => formats;

/** Returns the name of an endpoint for programs: `benchmark` for benchmarks/ID, `results` for results. */
export const nameOf = ({ path }: Pick<Endpoint, "path">) => path.replace(/s\/ID$/, "");

export const NO_PARAMETERS = () => ({});

/** Returns 404 for an id, with the nearest existing ids. */
export const unknownId = (id: string, ids: readonly string[]) => notFound(id, nearest(id, ids));
