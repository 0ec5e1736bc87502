"use client";
import { printSvg, svg } from "./svg-node";
import { versionedHref } from "@/lib/view/address/data-version";
import type { Drawable } from "@/lib/view/chart/picture";
import { siteOrigin } from "@/lib/view/site";

interface TakeOptionsProps {
  readonly series: Drawable;
  /** Called with whether pictures get the theme that the page does not have. */
  readonly onTheme: (inOther: boolean) => void;
  /** Called with whether the texts of an SVG become outlines. */
  readonly onOutlines: (hasOutlines: boolean) => void;
}

/** The options for pictures (theme, outlines), and the code that embeds the chart in another site. */
export function TakeOptions({ series, onTheme, onOutlines }: TakeOptionsProps) {
  const { picture, name } = series;
  return (
    <div className="picture-options">
      <label>
        <input type="checkbox" onChange={({ target }) => onTheme(target.checked)} /> pictures in the other theme
      </label>
      <label>
        <input type="checkbox" onChange={({ target }) => onOutlines(target.checked)} /> SVG with its text as outlines,
        for programs without the fonts
      </label>
      {picture && picture.embed !== "" && (
        <label>
          To embed this chart in another page (with its table if scripts are off):
          <textarea
            readOnly
            rows={4}
            spellCheck={false}
            value={snippet(picture.embed, name)}
            onFocus={({ target }) => target.select()}
          />
        </label>
      )}
    </div>
  );
}

/** Returns the frame as HTML. */
function snippet(embed: string, name: string): string {
  const version = document.querySelector<HTMLMetaElement>('meta[name="data-version"]')?.content ?? "";
  const src = `${siteOrigin()}${versionedHref(embed, version)}`;
  return printSvg(
    svg("iframe", { src, title: name, width: "100%", height: "640", loading: "lazy", style: "border:0" }, [""]),
  );
}
