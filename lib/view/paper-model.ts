import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ownPlaces, type OwnPlaces } from "@/lib/report/own-places";
import { selectPaperReport, type PaperReport } from "@/lib/report/paper-report";
import { paperChart } from "@/lib/view/chart/place-charts";
import type { ToldChart } from "@/lib/view/chart/told-chart";

/** Everything that the page of a paper is made from. */
export interface PaperModel {
  readonly answer: PaperReport;
  /** The places of the results that it reports of its own methods, from which the answer and the chart are made. */
  readonly places: OwnPlaces;
  readonly chart: ToldChart | null;
}

/** Returns the model of a paper's page, or null for an id that is not in the collection. */
export function paperModel(catalogue: Catalogue, id: string): PaperModel | null {
  const answer = selectPaperReport(catalogue, id);
  if (answer === null) return null;
  const places = ownPlaces(answer.standings());
  return { answer, places, chart: paperChart(answer, places) };
}
