import type { ReactNode } from "react";
import { MarkShape } from "@/components/charts/mark-shape";
import type { Drawable } from "@/lib/view/chart/picture";
import { keyOf } from "./picture-key";

interface PictureSheetProps {
  readonly series: Drawable;
  readonly drawing: ReactNode;
  /** What the collection is called. */
  readonly site: string;
  readonly version: string;
  /** The day of that version in words; empty where nothing is dated. */
  readonly day: string;
  readonly address: string;
  /** How many rows the chart on the page has, where the picture has room for the first of them only. */
  readonly of?: number | undefined;
}

/** All of a picture, set as a page: what it shows, the verdict, the chart, what its marks mean, and where it is from. */
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
          {/* One text, its link too: each text is set at a place of its own, and fonts that stand in have other widths. */}
          <a href={address}>{`Source: ${site}, data version ${version}${day && ` of ${day}`}, ${address}`}</a>
        </p>
      </div>
    </>
  );
}
