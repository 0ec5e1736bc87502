/** The formats in which a view can be exported, in the order in which they are offered; the last three are those of the evaluation ecosystem. */
export const VIEW_FORMATS = [
  "csv",
  "json",
  "md",
  "tex",
  "bib",
  "ris",
  "csl.json",
  "eee.jsonl",
  "eval-results.yaml",
  "model-index.yaml",
] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** Every format of the API; the list of results also comes as JSON lines. */
export const API_FORMATS = [...VIEW_FORMATS, "ndjson"] as const;
export type ApiFormat = (typeof API_FORMATS)[number];

/** The formats of the tables. */
export const TABLE_FORMATS = ["csv", "json"] as const satisfies readonly ViewFormat[];

/**
 * The forms of a view in a file: every result with all its details, the board as on screen, or either of them with a line for each result and columns
 * for conditions and sources.
 */
export const FORMS = ["list", "board", "wide", "list-wide"] as const;
export type Form = (typeof FORMS)[number];

/** The forms that contain the board. */
export type BoardForm = Extract<Form, "board" | "wide">;
export const isOfBoard = (form: Form): form is BoardForm => form === "board" || form === "wide";

/** The forms that only CSV has. */
const WIDE_FORMS: readonly Form[] = ["wide", "list-wide"];
export const formsIn = (format: ApiFormat | undefined): readonly Form[] =>
  FORMS.filter((form) => !WIDE_FORMS.includes(form) || format === "csv" || format === undefined);

/** Returns the URL of a file in a form, given the URL of its list. */
export const inForm = (href: string, form: Exclude<Form, "list">) =>
  `${href}${href.includes("?") ? "&" : "?"}form=${form}`;
