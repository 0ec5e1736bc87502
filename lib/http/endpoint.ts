import type { Catalogue } from "@/lib/catalogue/catalogue";
import { nearest } from "@/lib/view/nearest";
import type { AnyParameter } from "@/lib/view/parameters";
import { notFound, type ProblemDetails } from "./problem";
import type { Document } from "./respond";

export const API = "/api/v1";
/** Every format; the tables come in the first two, and what a page shows in all. */
export const FORMATS = ["json", "csv", "md", "tex", "bib"] as const;
export type Format = (typeof FORMATS)[number];
const TABLE_FORMATS: readonly Format[] = ["json", "csv"];

/** What an endpoint is asked: the id in its address, the format, the query, and the whole address for `meta.self`. */
export interface Question {
  readonly id: string;
  readonly format: Format;
  readonly search: URLSearchParams;
  readonly self: string;
}

export type Answer = Document | ProblemDetails;

/** An address of the API with what it says, for the dispatcher, the reference on /data and the tests. */
export interface Endpoint {
  /** The address below /api/v1 without format; `ID` stands for an id. */
  readonly path: string;
  readonly summary: string;
  /** The formats that it answers in; JSON and CSV where nothing is said. */
  readonly formats?: readonly Format[];
  readonly parameters: (catalogue: Catalogue, id: string) => Readonly<Record<string, AnyParameter>>;
  /** An address that answers, for the reference. */
  readonly example: string;
  readonly answer: (catalogue: Catalogue, question: Question) => Answer;
}

export const formatsOf = ({ formats = TABLE_FORMATS }: Endpoint): readonly Format[] => formats;

export const NO_PARAMETERS = () => ({});

/** 404 for an id, with the nearest of those there are. */
export const unknownId = (id: string, ids: readonly string[]) => notFound(id, nearest(id, ids));
