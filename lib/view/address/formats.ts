/** The formats in which a view can be taken away, in the order in which they are offered; the last three are those of the evaluation ecosystem. */
export const VIEW_FORMATS = ["csv", "json", "md", "tex", "bib", "ris", "csl.json", "eee.jsonl", "eval-results.yaml", "model-index.yaml"] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** Every format of the API: the list of results comes as JSON lines too. */
export const API_FORMATS = [...VIEW_FORMATS, "ndjson"] as const;
export type ApiFormat = (typeof API_FORMATS)[number];

/** The tables come in these only. */
export const TABLE_FORMATS = ["csv", "json"] as const satisfies readonly ViewFormat[];

/** The forms of a view in a file: every result with what is known of it, the board as on screen, or either as a line for each result with its conditions and sources in columns. */
export const FORMS = ["list", "board", "wide", "list-wide"] as const;
export type Form = (typeof FORMS)[number];

/** Those of the board. */
export type BoardForm = Extract<Form, "board" | "wide">;
export const isOfBoard = (form: Form): form is BoardForm => form === "board" || form === "wide";

/** Those that only CSV has. */
const WIDE_FORMS: readonly Form[] = ["wide", "list-wide"];
export const formsIn = (format: ApiFormat | undefined): readonly Form[] => FORMS.filter((form) => !WIDE_FORMS.includes(form) || format === "csv" || format === undefined);

/** The address of a file in a form, given that of its list. */
export const inForm = (href: string, form: Exclude<Form, "list">) => `${href}${href.includes("?") ? "&" : "?"}form=${form}`;
