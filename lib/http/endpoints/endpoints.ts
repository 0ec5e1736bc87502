import { z } from "zod";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { paperExhibit } from "@/lib/exhibit/paper-exhibit";
import { resultsWideCsv } from "@/lib/exhibit/board/board-wide";
import { resultsExhibit } from "@/lib/exhibit/results-exhibit";
import { resultsName } from "@/lib/exhibit/results-name";
import { selectPaperReport } from "@/lib/report/paper-report";
import { selectResultsReport } from "@/lib/report/results-report";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { resultParameters, readResultFilter } from "@/lib/view/views/result-parameters";
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
import { readListForm, withListForm } from "./list-form";
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
      return format === "csv"
        ? wholeTable(catalogue, name)
        : jsonDocument(catalogue, self, publicOf(catalogue).files[name], publicOf(catalogue).files[name].length);
    },
  }),
);

const resultsEndpoint: Endpoint = {
  path: "results",
  summary:
    "Results, all or filtered; the CSV has the columns of the table, and without filter it is the file byte for byte.",
  formats: API_FORMATS,
  parameters: withListForm(resultParameters),
  example: "results.csv?benchmark=imagenet-256&metric=fid",
  data: z.array(listedResultSchema),
  answer: (catalogue, { format, search, self }) => {
    const { isWide, rest, problems: ofForm } = readListForm(format, search);
    const { view: filter, problems: ofFilter } = readResultFilter(catalogue, rest);
    const problems = [...ofFilter, ...ofForm];
    if (problems.length > 0) return parametersNotUnderstood(problems);
    // Results by the list are a file to take away; what pages need of the rest is answered by benchmark, method and paper.
    const report = selectResultsReport(publicOf(catalogue), filter);
    const { results } = report;
    const name = resultsName(filter);
    if (isWide) return { text: resultsWideCsv(results), type: "text/csv", filename: `${name}-wide.csv` };
    if (format === "json")
      return {
        ...jsonDocument(catalogue, self, results.map(listedResultJson), results.length),
        shownAs: `${name}.json`,
      };
    if (format === "ndjson") return jsonLines(results, name);
    if (format !== "csv") return exhibitDocument(resultsExhibit(catalogue, report), format);
    return results.length === publicOf(catalogue).results.length
      ? wholeTable(catalogue, "results")
      : resultsCsv(results, `${name}.csv`);
  },
};

const paperEndpoint: Endpoint = {
  path: "papers/ID",
  summary:
    "What the page of a paper shows: its sources, results, claim in words and numeral ledger. The other formats have the results.",
  formats: VIEW_FORMATS,
  parameters: withListForm(NO_PARAMETERS),
  example: "papers/var.json",
  data: paperSchema,
  answer: (catalogue, { id, format, search, self }) => {
    const report = selectPaperReport(catalogue, id);
    if (report === null) return unknownId(id, [...catalogue.papers.keys()]);
    const { isWide, rest, problems: ofForm } = readListForm(format, search);
    const problems = [...readParameters(rest, NO_PARAMETERS()).problems, ...ofForm];
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (format === "json")
      return { ...jsonDocument(catalogue, self, paperJson(report), report.results.length), shownAs: `${id}.json` };
    return exhibitDocument(paperExhibit(catalogue, report), format as Exclude<ViewFormat, "json">, isWide);
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

const ADDRESS = new RegExp(
  `^(?<path>[^./]+(?:/(?<id>[^./]+))?)\\.(?<format>${API_FORMATS.map((format) => format.replace(".", "\\.")).join("|")})$`,
);

/** Answers a path below /api/v1, such as `benchmarks/imagenet-256.csv`. Never throws on a malformed request. */
export function answer(catalogue: Catalogue, address: string, search: URLSearchParams): Answer {
  const groups = ADDRESS.exec(address)?.groups;
  const id = groups?.id ?? "";
  const path = id === "" ? groups?.path : groups?.path?.replace(/\/.*/, "/ID");
  const format = groups?.format as ApiFormat | undefined;
  const endpoint = ENDPOINTS.find(
    (candidate) => candidate.path === path && format !== undefined && formatsOf(candidate).includes(format),
  );
  if (endpoint === undefined || format === undefined) return notFound(`${API}/${address}`, nearestAddresses(address));
  const query = search.toString();
  const ask = (asked: URLSearchParams) =>
    endpoint.answer(catalogue, { id, format, search: asked, self: `${API}/${address}${query && `?${query}`}` });
  return format === "csv" ? withBom(search, ask) : ask(search);
}

function nearestAddresses(address: string): readonly string[] {
  return nearest(
    address,
    ENDPOINTS.flatMap((endpoint) => formatsOf(endpoint).map((format) => `${endpoint.path}.${format}`)),
  ).map((found) => `${API}/${found}`);
}

/** One result on each line, for tools that read as they go. */
const jsonLines = (results: readonly Result[], name: string): Document => ({
  text: results.map((result) => `${printJson(listedResultJson(result))}\n`).join(""),
  type: "application/x-ndjson",
  filename: `${name}.ndjson`,
});

function wholeTable(catalogue: Catalogue, name: TableName): Document {
  return { text: publicOf(catalogue).texts[name], type: "text/csv", filename: `${name}.csv` };
}
