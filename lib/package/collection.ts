import type { Catalogue } from "@/lib/catalogue/catalogue";
import { printDate } from "@/lib/format/date";

/** What every description of the collection says of it: descriptors, citation, structured data of pages. */
export const COLLECTION = {
  name: "as-reported",
  title: "As Reported",
  description:
    "Numbers that machine-learning papers report about methods on benchmarks, each with the source, the place in it and the words it was " +
    "reported in; and every numeral of the papers' abstracts with the role that it plays. Nothing was run again.",
  keywords: ["machine learning", "benchmark results", "reported figures", "provenance", "generative models", "time series"],
} as const;

/** The licence of the curation; quoted fragments remain their authors' (data/LICENSE.md). */
export const DATA_LICENCE = {
  spdx: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** The archive's name with the version of the data in it. */
export const archiveName = ({ version }: Pick<Catalogue, "version">) => `${COLLECTION.name}-${version}.zip`;

/** "data version ed18e7066121 of 23 November 2026"; without the day where nothing is dated. */
export const versionInWords = ({ version, date }: Pick<Catalogue, "version" | "date">) =>
  `data version ${version}${date === null ? "" : ` of ${printDate(date)}`}`;
