import type { ReactNode } from "react";
import type { Drawable, Form, PictureTheme } from "@/lib/view/chart/picture";
import { makePicture } from "./make-picture";
import type { Stage } from "./stage";

interface PictureWish<Series extends Drawable> {
  readonly series: Series;
  readonly draw: (series: Series) => ReactNode;
  /** The bar whose button was pressed; it is under the chart. */
  readonly bar: Element | null;
  readonly form: Form;
  readonly stage: Stage;
  /** Whether the picture gets the theme that the page does not have. */
  readonly inOther: boolean;
  readonly hasOutlines: boolean;
}

/** Makes a picture and saves it as a file. Returns the file's name. */
export async function savePicture<Series extends Drawable>({
  bar,
  inOther,
  ...wish
}: PictureWish<Series>): Promise<string> {
  const shown = bar?.parentElement?.querySelector(".chart-box");
  if (!shown) throw new Error("there is no chart above");
  const isDark = pageTheme() === "dark";
  const { name, blob } = await makePicture({ ...wish, shown, theme: isDark === inOther ? "light" : "dark" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click. A minute is ample; after it, the memory is freed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

/** Returns the theme that the reader sees: their own choice, or that of their device. */
function pageTheme(): PictureTheme {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === "light" || colorScheme === "dark") return colorScheme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
