import type { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLE_FORMATS, type ApiFormat } from "@/lib/view/address/formats";
import { nearest } from "@/lib/view/views/nearest";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { notFound, type ProblemDetails } from "@/lib/http/problem";
import type { Document } from "@/lib/http/respond";

export const API = "/api/v1";

/** What an endpoint is asked: the id in its address, the format, the query, and the whole address for `meta.self`. */
export interface Question {
  readonly id: string;
  readonly format: ApiFormat;
  readonly search: URLSearchParams;
  readonly self: string;
}

export type Answer = Document | ProblemDetails;

/** An address of the API with what it says, for the dispatcher, the reference on /data/api and the tests. */
export interface Endpoint {
  /** The address below /api/v1 without format; `ID` stands for an id. */
  readonly path: string;
  readonly summary: string;
  /** The formats that it answers in; JSON and CSV where nothing is said. */
  readonly formats?: readonly ApiFormat[];
  /** What it takes in one format; without a format, in any. */
  readonly parameters: (catalogue: Catalogue, id: string, format?: ApiFormat) => Readonly<Record<string, AnyParameter>>;
  /** An address that answers with the collection that comes with the project, for the reference (example-of.ts). */
  readonly example: string;
  /** The shape of `data` in its JSON answer, for the reference and for the tests, which hold every answer against it; none where it answers no JSON. */
  readonly data?: z.ZodType;
  readonly answer: (catalogue: Catalogue, question: Question) => Answer;
}

export const formatsOf = ({ formats = TABLE_FORMATS }: Endpoint): readonly ApiFormat[] => formats;

/** What an endpoint is called in a program: `benchmark` for benchmarks/ID, `results` for results. */
export const nameOf = ({ path }: Pick<Endpoint, "path">) => path.replace(/s\/ID$/, "");

export const NO_PARAMETERS = () => ({});

/** 404 for an id, with the nearest of those there are. */
export const unknownId = (id: string, ids: readonly string[]) => notFound(id, nearest(id, ids));
