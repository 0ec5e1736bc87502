import { HomePage } from "@/components/pages/home-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectAudit } from "@/lib/select/audit";
import { selectSpeedUps, selectTimeSeriesClaims } from "@/lib/select/claims";
import { selectFewerSteps } from "@/lib/select/fewer-steps";
import { countForecasts, selectForecasts } from "@/lib/select/forecasts";
import { selectFront } from "@/lib/select/front";
import { selectLeaderboard } from "@/lib/select/leaderboard";
import { homeStart, readHomeView } from "@/lib/view/home-view";

/** The first page for a query string; the static page has an empty one. */
export function renderHome(search: URLSearchParams) {
  const whole = loadCatalogue();
  const start = homeStart(whole);
  const { view, problems } = readHomeView(search, start);
  const catalogue = ofKinds(whole, view.kinds);
  const audit = selectAudit(whole);
  const front = selectFront(catalogue);
  const forecasts = selectForecasts(catalogue);
  const claims = selectTimeSeriesClaims(catalogue);
  const speedUps = selectSpeedUps(catalogue);
  const series = catalogue.figures.filter((figure) => figure.benchmark.topic === "time-series" && !speedUps.includes(figure)).length;
  return (
    <HomePage
      identity={whole.identity}
      start={start}
      audit={audit}
      chosen={selectAudit(catalogue)}
      facets={audit.kinds.filter(({ figures }) => figures > 0).map(({ kind, figures }) => ({ choice: kind, count: figures }))}
      board={front && selectLeaderboard(catalogue, front.benchmark, front.metric)}
      pairs={selectFewerSteps(catalogue)}
      speedUps={speedUps}
      forecasts={forecasts}
      claims={claims}
      seriesElsewhere={series - claims.length - countForecasts(forecasts)}
      view={view}
      problems={problems}
    />
  );
}
