import type { ReactNode } from "react";
import { MarkShape } from "@/components/charts/marks/mark-shape";
import type { Drawable } from "@/lib/view/chart/picture";
import { keyOf } from "./picture-key";

interface PictureSheetProps {
  readonly series: Drawable;
  readonly drawing: ReactNode;
  /** The title of the collection. */
  readonly site: string;
  readonly version: string;
  /** The day of that version in words; empty if it is not dated. */
  readonly day: string;
  readonly address: string;
  /** The number of rows in the chart on the page, if the picture shows only the first of them. */
  readonly of?: number | undefined;
}

/** The whole picture as a page: its name, the verdict, the chart, the key of its marks, and its source. */
export function PictureSheet({ series, drawing, site, version, day, address, of }: PictureSheetProps) {
  const { name, summary, picture } = series;
  const key = keyOf(series);
  return (
    <>
      <div>
        <p className="picture-name">{name}</p>
        <p>{summary}</p>
        <p className="picture-facts">
          {picture?.facts}
          {of !== undefined && ` Here the first ${series.marks.length} of these ${of}.`}
        </p>
      </div>
      <div className="picture-chart">{drawing}</div>
      <div>
        {key.length > 0 && (
          <p className="picture-key">
            {key.map(({ words, mark }) => (
              <span key={words}>
                <svg width="26" height="20">
                  <g transform="translate(11 10)">
                    {mark ? <MarkShape {...mark} /> : <circle className="chart-dot" r={3.5} />}
                  </g>
                </svg>
                <span>{words}</span>
              </span>
            ))}
          </p>
        )}
        {picture?.verdict && <p className="picture-facts">{picture.verdict}</p>}
        <p className="picture-facts">
          {/* One text, including its link: each text is placed separately, and fallback fonts have other widths. */}
          <a href={address}>{`Source: ${site}, data version ${version}${day && ` of ${day}`}, ${address}`}</a>
        </p>
      </div>
    </>
  );
}
