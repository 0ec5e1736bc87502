import { FORM_NAMES, FORMS, type Drawable } from "@/lib/view/chart/picture";
import { DRAWN } from "@/components/charts/sheet/drawn-width";
import { DrawnPlane } from "./drawn-plane";
import { DrawnRows } from "./drawn-rows";

/**
 * A chart as the page shows it before its scripts run, and to readers without scripts: laid out as in the browser, for the widths of a phone and of a
 * page, one of which the style sheet shows. Recharts draws nothing on a server, so it replaces this drawing once the reader uses it
 * (chart-slot.client).
 */
export const DrawnChart = ({ series }: { readonly series: Drawable }) => (
  <>
    <div className="chart-box">
      {(["narrow", "wide"] as const).map((size) => (
        <div key={size} className={`chart-${size}`}>
          {series.kind === "rows" ? (
            <DrawnRows series={series} width={DRAWN[size]} />
          ) : (
            <DrawnPlane series={series} width={DRAWN[size]} />
          )}
        </div>
      ))}
    </div>
    {series.picture && <DrawnBar name={series.name} embed={series.picture.embed} />}
  </>
);

/** The bar under the drawing. A click on one of its buttons is repeated in the bar with scripts (components/pictures/picture-bar.client). */
const DrawnBar = ({ name, embed }: { readonly name: string; readonly embed: string }) => (
  <div className="picture-bar">
    <span>Picture:</span>
    {FORMS.map((form) => (
      <button type="button" key={form} aria-label={`${FORM_NAMES[form]} picture of ${name}`}>
        {FORM_NAMES[form]}
      </button>
    ))}
    <details>
      <summary>{embed === "" ? "Theme" : "Theme, embed"}</summary>
    </details>
  </div>
);
