import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ownPlaces, type OwnPlaces } from "@/lib/report/own-places";
import { selectPaperReport, type PaperReport } from "@/lib/report/paper-report";
import { paperChart } from "@/lib/view/chart/place-charts";
import type { ToldChart } from "@/lib/view/chart/told-chart";

/** Everything that the page of a paper is made from. */
export interface PaperModel {
  readonly answer: PaperReport;
  /** Where what it reports of them stands: what the answer and the chart are made from. */
  readonly places: OwnPlaces;
  readonly chart: ToldChart | null;
}

/** The model of a paper's page. Returns null for an id that the collection does not hold. */
export function paperModel(catalogue: Catalogue, id: string): PaperModel | null {
  const answer = selectPaperReport(catalogue, id);
  if (answer === null) return null;
  const places = ownPlaces(answer.standings());
  return { answer, places, chart: paperChart(answer, places) };
}
