import path from "node:path";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadTexts } from "@/lib/catalogue/load-texts";
import type { BenchOptions } from "../bench";
import { fuzzApi } from "../fuzz/api-fuzz";
import { fuzzFiles, type FuzzCounts } from "../fuzz/csv-fuzz";
import { fuzzHttp } from "../fuzz/http-fuzz";
import type { Findings, Measurement } from "../report";
import { startSite } from "../site";

/** A request over a socket takes fifty times as long as one in this process. */
const OVER_HTTP = 20;

/** The number of failures shown: the first ones tell what to look for, and the seed reproduces all. */
const SHOWN = 10;

/** Sends hostile files to the reader, and hostile requests to the API and to a served site. */
export async function measureFuzz({ inputs, seed }: Pick<BenchOptions, "inputs" | "seed">): Promise<Findings> {
  const catalogue = buildCatalogue(loadTexts("data"));
  const files = fuzzFiles(loadTexts(path.join("tests", "fixtures", "small")), inputs, seed);
  const api = await fuzzApi(catalogue, inputs, seed);
  const site = await startSite();
  const served = await fuzzHttp(catalogue, site.port, Math.ceil(inputs / OVER_HTTP), seed).finally(() => site.stop());
  const parts = {
    "files against reader and checker": files,
    "requests to the API in process": api,
    "requests over HTTP": served,
  };
  return {
    measurements: Object.entries(parts).flatMap(([what, counts]) => measurementsOf(what, counts)),
    notes: [`seed ${seed}`, ...Object.values(parts).flatMap(({ wrong }) => wrong.slice(0, SHOWN))],
  };
}

function measurementsOf(what: string, { inputs, outcomes, wrong, slowest }: FuzzCounts): readonly Measurement[] {
  const counts = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, times]) => `${outcome}: ${times}`);
  return [
    {
      what: `hostile ${what}, wrongly answered`,
      value: wrong.length,
      unit: "",
      beside: `of ${inputs}; ${counts.join(", ")}`,
      floor: { atMost: 0 },
    },
    { what: `slowest of these ${what}`, value: slowest, unit: "ms" },
  ];
}
