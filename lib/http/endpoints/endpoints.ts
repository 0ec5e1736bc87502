import { z } from "zod";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { paperExhibit } from "@/lib/exhibit/paper-exhibit";
import { resultsWideCsv } from "@/lib/exhibit/board/board-wide";
import { resultsExhibit } from "@/lib/exhibit/results-exhibit";
import { selectPaperReport } from "@/lib/report/paper-report";
import { selectResultsReport } from "@/lib/report/results-report";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { resultParameters, readResultFilter } from "@/lib/view/views/result-parameters";
import { fieldParameters, readView, takenFrom, type Fields } from "@/lib/view/fields/field";
import { choiceField } from "@/lib/view/fields/field-kinds";
import { API_FORMATS, VIEW_FORMATS, type ApiFormat, type ViewFormat } from "@/lib/view/address/formats";
import { nearest } from "@/lib/view/views/nearest";
import { readParameters } from "@/lib/view/views/parameters";
import { benchmarkEndpoint } from "./benchmark-endpoint";
import { boardsEndpoint } from "./boards-endpoint";
import { compareBoardEndpoint } from "./compare-board-endpoint";
import { compareEndpoint } from "./compare-endpoint";
import { resultsCsv, jsonDocument, listedResultJson, listedResultSchema } from "@/lib/http/envelope";
import { API, formatsOf, NO_PARAMETERS, unknownId, type Answer, type Endpoint } from "./endpoint";
import { exhibitDocument } from "@/lib/http/exhibit-document";
import { methodEndpoint } from "./method-endpoint";
import { paperJson, paperSchema } from "./paper-json";
import { notFound, parametersNotUnderstood } from "@/lib/http/problem";
import { referencesEndpoint } from "./references-endpoint";
import type { Document } from "@/lib/http/respond";
import { reportEndpoint } from "./report-endpoint";
import { resultEndpoint } from "./result-endpoint";
import { searchEndpoint } from "./search-endpoint";
import { withBom } from "@/lib/http/spreadsheet-mark";
import { tableAuditEndpoint } from "./table-audit-endpoint";
import { publicOf } from "@/lib/catalogue/public";
import { vocabularyEndpoint } from "./vocabulary-endpoint";
import { printJson } from "./print-json";

const tableEndpoints = TABLE_NAMES.filter((name) => name !== "results").map(
  (name): Endpoint => ({
    path: name,
    summary: `The whole table ${name}.csv; the CSV is the file byte for byte.`,
    parameters: NO_PARAMETERS,
    example: `${name}.csv`,
    data: z.array(TABLES[name].row as z.ZodType),
    answer: (catalogue, { format, search, self }) => {
      const { problems } = readParameters(search, NO_PARAMETERS());
      if (problems.length > 0) return parametersNotUnderstood(problems);
      return format === "csv" ? wholeTable(catalogue, name) : jsonDocument(catalogue, self, publicOf(catalogue).files[name], publicOf(catalogue).files[name].length);
    },
  }),
);

/** The field of the list besides its filters: CSV has a second form. */
const FORM_FIELDS: Fields<{ readonly form: "list" | "wide" }> = {
  form: choiceField("form", { label: "Form", description: "CSV only. list: the columns of the table; wide: names beside ids, a column for each condition, and titles and addresses of the sources." }, ["list", "wide"], "list"),
};
const UNFORMED = readView(FORM_FIELDS, undefined, new URLSearchParams());
const resultsParameters = (catalogue: Catalogue, _id: string, format?: ApiFormat) => ({ ...resultParameters(catalogue), ...((format === undefined || format === "csv") && fieldParameters(FORM_FIELDS, undefined)) });

const resultsEndpoint: Endpoint = {
  path: "results",
  summary: "Results, all or filtered; the CSV has the columns of the table, and without filter it is the file byte for byte.",
  formats: API_FORMATS,
  parameters: resultsParameters,
  example: "results.csv?benchmark=imagenet-256&metric=fid",
  data: z.array(listedResultSchema),
  answer: (catalogue, { format, search, self }) => {
    // The form applies to CSV only; in other formats it is an unknown parameter, which the filters refuse.
    const { own, rest } = format === "csv" ? takenFrom(search, FORM_FIELDS) : { own: search, rest: search };
    const file = format === "csv" ? readView(FORM_FIELDS, undefined, own) : UNFORMED;
    const { view: filter, problems } = readResultFilter(catalogue, rest);
    if (file.problems.length + problems.length > 0) return parametersNotUnderstood([...problems, ...file.problems]);
    // The list of results is a file for readers to download, so it has public results only; pages get the rest from benchmark, method and paper.
    const report = selectResultsReport(publicOf(catalogue), filter);
    const { results } = report;
    if (file.view.form === "wide") return { text: resultsWideCsv(results), type: "text/csv", filename: "results-wide.csv" };
    if (format === "json") return jsonDocument(catalogue, self, results.map(listedResultJson), results.length);
    if (format === "ndjson") return jsonLines(results);
    if (format !== "csv") return exhibitDocument(resultsExhibit(catalogue, report), format);
    return results.length === publicOf(catalogue).results.length ? wholeTable(catalogue, "results") : resultsCsv(results, "results-selection.csv");
  },
};

const paperEndpoint: Endpoint = {
  path: "papers/ID",
  summary: "What the page of a paper shows: its sources, results, claim in words and numeral ledger. The other formats have the results.",
  formats: VIEW_FORMATS,
  parameters: NO_PARAMETERS,
  example: "papers/var.json",
  data: paperSchema,
  answer: (catalogue, { id, format, search, self }) => {
    const report = selectPaperReport(catalogue, id);
    if (report === null) return unknownId(id, [...catalogue.papers.keys()]);
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (format === "json") return jsonDocument(catalogue, self, paperJson(report), report.results.length);
    return exhibitDocument(paperExhibit(catalogue, report), format as Exclude<ViewFormat, "json">);
  },
};

/** Every endpoint of the API, in the order of the reference. */
export const ENDPOINTS: readonly Endpoint[] = [
  resultsEndpoint,
  resultEndpoint,
  benchmarkEndpoint,
  methodEndpoint,
  paperEndpoint,
  compareEndpoint,
  compareBoardEndpoint,
  boardsEndpoint,
  referencesEndpoint,
  searchEndpoint,
  tableAuditEndpoint,
  vocabularyEndpoint,
  reportEndpoint,
  ...tableEndpoints,
];

const ADDRESS = new RegExp(`^(?<path>[^./]+(?:/(?<id>[^./]+))?)\\.(?<format>${API_FORMATS.map((format) => format.replace(".", "\\.")).join("|")})$`);

/** Answers a path below /api/v1, such as `benchmarks/imagenet-256.csv`. Never throws on a malformed request. */
export function answer(catalogue: Catalogue, address: string, search: URLSearchParams): Answer {
  const groups = ADDRESS.exec(address)?.groups;
  const id = groups?.id ?? "";
  const path = id === "" ? groups?.path : groups?.path?.replace(/\/.*/, "/ID");
  const format = groups?.format as ApiFormat | undefined;
  const endpoint = ENDPOINTS.find((candidate) => candidate.path === path && format !== undefined && formatsOf(candidate).includes(format));
  if (endpoint === undefined || format === undefined) return notFound(`${API}/${address}`, nearestAddresses(address));
  const query = search.toString();
  const ask = (asked: URLSearchParams) => endpoint.answer(catalogue, { id, format, search: asked, self: `${API}/${address}${query && `?${query}`}` });
  return format === "csv" ? withBom(search, ask) : ask(search);
}

function nearestAddresses(address: string): readonly string[] {
  return nearest(address, ENDPOINTS.flatMap((endpoint) => formatsOf(endpoint).map((format) => `${endpoint.path}.${format}`))).map((found) => `${API}/${found}`);
}

/** Returns one result per line, for tools that read a stream. */
const jsonLines = (results: readonly Result[]): Document => ({
  text: results.map((result) => `${printJson(listedResultJson(result))}\n`).join(""),
  type: "application/x-ndjson",
  filename: "results.ndjson",
});

function wholeTable(catalogue: Catalogue, name: TableName): Document {
  return { text: publicOf(catalogue).texts[name], type: "text/csv", filename: `${name}.csv` };
}
