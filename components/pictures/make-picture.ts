import { createElement, type ReactNode } from "react";
import { below } from "@/lib/view/address/base-path";
import { VERSION_PARAMETER, versionedHref } from "@/lib/view/address/data-version";
import type { Drawable, Form, PictureTheme } from "@/lib/view/chart/picture";
import { pictureFileName } from "@/lib/view/chart/picture-file-name";
import { embeddedFaces, facesOf, type Face } from "./faces";
import { firstRows } from "./first-rows";
import { fitSquare } from "./fit-square";
import { finished } from "./paint";
import { PictureSheet } from "./picture-sheet";
import { rasterise } from "./rasterise";
import { readSheet } from "./read-sheet";
import { onStage, type Stage } from "./stage";
import { svgDocument } from "./svg-document";
import { siteOrigin } from "@/lib/view/site";
import { siteName } from "@/lib/view/site-name";

interface PictureOrder<Series extends Drawable> {
  readonly series: Series;
  /** Draws the chart again, or a part of it. */
  readonly draw: (series: Series) => ReactNode;
  /** The chart on the page. */
  readonly shown: Element;
  readonly form: Form;
  /** Whether the texts of an SVG become outlines. */
  readonly hasOutlines: boolean;
  readonly theme: PictureTheme;
  readonly stage: Stage;
}

interface Picture {
  readonly name: string;
  readonly blob: Blob;
}

/** The margin around the content of a picture; picture.css has the same value. */
const MARGIN = 32;
const SIDE = 1080;

/** Makes a picture of a chart as it is on the page, or of the same chart laid out for a square. Throws if the browser cannot make it. */
export async function makePicture<Series extends Drawable>(order: PictureOrder<Series>): Promise<Picture> {
  const { series, shown, form, hasOutlines, theme, stage } = order;
  const isSquare = form === "square";
  const faces = facesOf(document.documentElement);
  const set = (width: number, rows: number) =>
    onStage(stage, { sheet: sheetOf(order, rows), width, theme, isSquare }, (sheet) => takeDown(sheet, faces));
  const rows = series.marks.length;
  const asShown = () => set(widthOf(shown) + 2 * MARGIN, rows);
  // Nothing can be left out of a chart on two axes.
  const taken = isSquare ? await fitSquare(series.kind === "rows" ? rows : 1, set) : await asShown();
  const { name, summary } = series;
  const file = (blob: Blob) => ({
    name: pictureFileName({ site: siteName(), name, chosen: chosenOn(location.search) }, form, theme, hasOutlines),
    blob,
  });
  if (form === "pdf" || (form === "svg" && hasOutlines)) {
    const { withoutTexts } = await import("./without-texts");
    return file(await withoutTexts(form, { ...taken, name, summary }));
  }
  const text = svgDocument({
    ...taken,
    name,
    summary,
    fonts: await embeddedFaces(faces),
    square: isSquare ? SIDE : undefined,
  });
  const size = isSquare ? { width: SIDE, height: SIDE, scale: 1 } : { ...taken, scale: 2 };
  return file(form === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await rasterise(text, size));
}

/** Returns the width of a chart in px at the usual font size; its content may be scaled. */
const widthOf = (shown: Element) =>
  shown.firstElementChild instanceof HTMLElement
    ? shown.firstElementChild.offsetWidth
    : shown.getBoundingClientRect().width;

function takeDown(sheet: HTMLElement, faces: readonly Face[]) {
  const { width, height } = sheet.getBoundingClientRect();
  return {
    nodes: readSheet(sheet, faces),
    width: Math.ceil(width),
    height: Math.ceil(height),
    paper: finished(getComputedStyle(sheet).backgroundColor),
  };
}

/** Returns the choices in a query, in a fixed order. The data version is not a choice. */
function chosenOn(query: string): string {
  const search = new URLSearchParams(query);
  search.delete(VERSION_PARAMETER);
  search.sort();
  return search.toString();
}

/** Returns the data version or date that the page was made from; empty if the page states none. */
const metaOf = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";

function sheetOf<Series extends Drawable>({ series, draw, shown }: PictureOrder<Series>, rows: number): ReactNode {
  const all = series.marks.length;
  const part = series.kind === "rows" && rows < all ? { ...series, ...firstRows(series, rows) } : series;
  const [version, day] = [metaOf("data-version"), metaOf("data-date")];
  const { pathname, search } = location;
  const address = `${siteOrigin()}${versionedHref(`${below(pathname)}${search}#${shown.closest("figure")?.id ?? ""}`, version)}`;
  return createElement(PictureSheet, {
    series: part,
    drawing: draw(part),
    site: siteName(),
    version,
    day,
    address,
    of: part === series ? undefined : all,
  });
}
