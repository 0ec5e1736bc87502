import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { ownPlaces, type OwnPlaces } from "@/lib/report/own-places";
import { selectPaper, type PaperAnswer } from "@/lib/select/paper";
import { selectPaperStandings } from "@/lib/select/paper-standings";
import { paperChart } from "./chart/place-charts";
import type { ToldChart } from "./chart/told-chart";

/** Everything that the page of a paper is made from. */
export interface PaperModel {
  readonly answer: PaperAnswer;
  /** The methods that the paper proposes. */
  readonly methods: readonly RowOf<"methods">[];
  /** Where what it reports of them stands: what the answer and the chart are made from. */
  readonly places: OwnPlaces;
  readonly chart: ToldChart | null;
}

/** The model of a paper's page. Returns null for an id that the collection does not hold. */
export function paperModel(catalogue: Catalogue, id: string): PaperModel | null {
  const answer = selectPaper(catalogue, id);
  if (answer === null) return null;
  const places = ownPlaces(selectPaperStandings(catalogue, answer));
  return { answer, methods: catalogue.tables.methods.filter(({ paper_id }) => paper_id === id), places, chart: paperChart(answer, places) };
}
