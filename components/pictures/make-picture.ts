import { createElement, type ReactNode } from "react";
import { versionedHref } from "@/lib/view/data-version";
import { pictureFileName, type Drawable, type Form, type PictureTheme } from "@/lib/view/picture";
import { embeddedFaces, facesOf } from "./faces";
import { finished } from "./paint";
import { PictureSheet } from "./picture-sheet";
import { rasterise } from "./rasterise";
import { readSheet } from "./read-sheet";
import { onStage } from "./stage";
import { svgDocument } from "./svg-document";

interface PictureOrder {
  readonly series: Drawable;
  /** The chart, to be drawn once more out of sight. */
  readonly drawing: ReactNode;
  /** The chart as it stands on the page. */
  readonly shown: Element;
  readonly form: Form;
  readonly theme: PictureTheme;
}

interface Picture {
  readonly name: string;
  readonly blob: Blob;
}

/** Around what a picture holds; the style sheet of the sheet knows the same. */
const MARGIN = 32;
const SIDE = 1080;
/** Widths at which a chart is tried for a square, from the largest letters to the smallest. */
const SQUARES = [540, 640, 720, 810, 900, 1080, 1296, 1620];

/** A picture of a chart as it stands on the page, or of the same chart laid out for a square. Throws where the browser cannot make it. */
export async function makePicture(order: PictureOrder): Promise<Picture> {
  const { series, shown, form, theme } = order;
  const isSquare = form === "square";
  const faces = facesOf(document.documentElement);
  const fonts = await embeddedFaces(faces);
  const set = (width: number) => onStage({ sheet: sheetOf(order), width, theme, isSquare }, (sheet) => takeDown(sheet, faces));
  const taken = isSquare ? await fitting(set) : await set(shown.getBoundingClientRect().width + 2 * MARGIN);
  const { name, summary } = series;
  const text = svgDocument({ ...taken, name, summary, fonts, square: isSquare ? SIDE : undefined });
  const size = isSquare ? { width: SIDE, height: SIDE, scale: 1 } : { ...taken, scale: 2 };
  const blob = form === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await rasterise(text, size);
  return { name: pictureFileName(name, form, theme), blob };
}

/** The largest letters with which the sheet is no higher than wide. Of a chart that is longer still, all of it in small ones. */
async function fitting<Taken extends { readonly width: number; readonly height: number }>(set: (width: number) => Promise<Taken>): Promise<Taken> {
  const [first = SIDE, ...rest] = SQUARES;
  let taken = await set(first);
  for (const width of rest) {
    if (taken.height <= taken.width) break;
    taken = await set(width);
  }
  return taken;
}

function takeDown(sheet: HTMLElement, faces: ReturnType<typeof facesOf>) {
  const { width, height } = sheet.getBoundingClientRect();
  return { nodes: readSheet(sheet, faces), width: Math.ceil(width), height: Math.ceil(height), paper: finished(getComputedStyle(sheet).backgroundColor) };
}

function sheetOf({ series, drawing, shown }: PictureOrder): ReactNode {
  const version = document.querySelector<HTMLMetaElement>('meta[name="data-version"]')?.content ?? "";
  const figure = shown.closest("figure")?.id ?? "";
  const { origin, pathname, search } = location;
  return createElement(PictureSheet, { series, drawing, version, address: `${origin}${versionedHref(`${pathname}${search}#${figure}`, version)}` });
}
