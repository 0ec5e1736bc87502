import { shortHash } from "@/lib/format/short-hash";
import { slug } from "@/lib/format/slug";
import type { Form, PictureTheme } from "./picture";

/** The most characters of a chart's name in the name of its file: file systems and mail programs cut longer names in different ways. */
const LONGEST = 120;

interface PictureOf {
  /** The names of the collection and of the chart. */
  readonly site: string;
  readonly name: string;
  /** The query of the page, without the data version: choices that the name of the chart does not show. Empty for the default page. */
  readonly chosen: string;
}

/**
 * Returns the name of a picture: "as-reported-fid-on-imagenet-256x256-square-dark.png". If a reader made choices on the page, the name also has a
 * hash of seven characters, which is the same for the same choices.
 */
export function pictureFileName(
  { site, name, chosen }: PictureOf,
  form: Form,
  theme: PictureTheme,
  hasOutlines = false,
): string {
  const words = slug(name).slice(0, LONGEST).replace(/-$/, "");
  const parts = [
    slug(site),
    words,
    chosen === "" ? "" : shortHash(chosen),
    form === "square" ? form : "",
    hasOutlines && form === "svg" ? "outlines" : "",
    theme,
  ].filter(Boolean);
  return `${parts.join("-")}.${form === "square" ? "png" : form}`;
}
