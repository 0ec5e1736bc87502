import { z } from "zod";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { benchmarkExhibit } from "@/lib/exhibit/benchmark-exhibit";
import { benchmarkListName } from "@/lib/exhibit/benchmark-name";
import { exportParameters, readExport } from "@/lib/exhibit/export-choice";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import { resultsOf } from "@/lib/report/leaderboard/benchmark";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkParameters, readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { isOfBoard, VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import { benchmarkJson, benchmarkSchema } from "./benchmark-json";
import { boardFile } from "@/lib/http/board-document";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import { unknownId, type Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { exhibitDocument } from "@/lib/http/exhibit-document";
import { parametersNotUnderstood } from "@/lib/http/problem";

export const benchmarkEndpoint: Endpoint = {
  path: "benchmarks/ID",
  summary:
    "What the page of a benchmark shows: ranked results by metric and axis, verdicts, and what is missing and why. The CSV has the results in that order, with rank, axis, verdict and caveats; " +
    "with `form=board` it is the board of the page, with its columns, rows and order.",
  formats: VIEW_FORMATS,
  parameters: (catalogue, id, format) => ({ ...benchmarkParameters(catalogue, id), ...exportParameters(format) }),
  example: "benchmarks/imagenet-256.csv?metric=fid",
  data: z.union([benchmarkSchema, boardDocumentSchema]),
  answer: (catalogue, { id, format, search, self }) => {
    const { choice, rest, problems: ofFile } = readExport(format, search);
    const { view, problems: ofView } = readBenchmarkView(catalogue, id, rest);
    const list = selectBenchmarkList(catalogue, id, view);
    const model = benchmarkModel(catalogue, id, view, []);
    if (list === null || model === null) return unknownId(id, [...catalogue.benchmarks.keys()]);
    const problems = [...ofFile, ...ofView, ...(isOfBoard(choice.form) ? model.problems : [])];
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (isOfBoard(choice.form))
      return boardFile(catalogue, benchmarkBoards(catalogue, model), format, { ...choice, form: choice.form }, self);
    if (format === "json")
      return {
        ...jsonDocument(catalogue, self, benchmarkJson(list), resultsOf(list).length),
        shownAs: `${benchmarkListName(id, view)}.json`,
      };
    return exhibitDocument(
      benchmarkExhibit(catalogue, list, view),
      format as Exclude<ViewFormat, "json">,
      choice.form === "list-wide",
    );
  },
};
