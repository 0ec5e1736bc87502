"use client";
import { useRef, useState, type ReactNode } from "react";
import { FORM_NAMES, FORMS, type Drawable, type Form } from "@/lib/view/chart/picture";

interface PictureBarProps<Series extends Drawable> {
  readonly series: Series;
  /** Draws the chart again, or a part of it, for the picture. */
  readonly draw: (series: Series) => ReactNode;
}

/** Lets a reader save a chart as a picture, or embed it in another site. The code for this is loaded on request. */
export function PictureBar<Series extends Drawable>({ series, draw }: PictureBarProps<Series>) {
  const bar = useRef<HTMLDivElement>(null);
  const [inOther, setInOther] = useState(false);
  const [hasOutlines, setHasOutlines] = useState(false);
  const [status, setStatus] = useState("");
  const [more, setMore] = useState<ReactNode>(null);
  const [sheet, setSheet] = useState<ReactNode>(null);

  const take = async (form: Form) => {
    setStatus("Making the picture …");
    try {
      const { savePicture } = await import("./save-picture");
      setStatus(
        `Saved as ${await savePicture({ series, draw, bar: bar.current, form, inOther, hasOutlines, stage: setSheet })}`,
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setStatus(`The picture could not be made: ${why}. The table holds the same results.`);
    }
  };
  const open = async () => {
    const { TakeOptions } = await import("./take-options.client");
    setMore(<TakeOptions series={series} onTheme={setInOther} onOutlines={setHasOutlines} />);
  };
  return (
    <div className="picture-bar" ref={bar}>
      <span>Picture:</span>
      {FORMS.map((form) => (
        <button
          type="button"
          key={form}
          onClick={() => void take(form)}
          aria-label={`${FORM_NAMES[form]} picture of ${series.name}`}
        >
          {FORM_NAMES[form]}
        </button>
      ))}
      <details onToggle={() => more ?? void open()}>
        <summary>{series.picture?.embed === "" ? "Theme" : "Theme, embed"}</summary>
        {more}
      </details>
      <p className="picture-status" aria-live="polite">
        {status}
      </p>
      {sheet}
    </div>
  );
}
