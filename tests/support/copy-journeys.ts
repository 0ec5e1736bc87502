/** The journeys of comparing, filtering, search, own rows and downloads: each is made in the copy for file hosts too. */
export const COPY_SPECS = ["compare", "methods", "results", "search", "own-rows", "your-numbers", "downloads", "home", "benchmark", "static-copy", "offline"].map((name) => new RegExp(`/${name}\\.spec\\.ts$`));

/** What of them a copy without a server cannot have, by words of their titles, each with why. */
const NEEDS_ONE: Readonly<Record<string, string>> = {
  "without JavaScript": "a choice without scripts is the server's",
  "where no receipt can be loaded": "breaks an address of the API that the copy does not ask",
  "a request that fails says so": "likewise; static.spec.ts breaks the shards",
  "an outage is said": "likewise",
  "that cannot be had is said": "likewise",
  "only the last of several questions": "counts questions to the API",
  "the CSV behind the download": "asks the API for the CSV of a choice",
  "nothing but a small shell": "weighs a page that the server computes",
  "gets the format that is chosen": "counts what such a page loads",
  "offers the comparison as it was changed": "BibTeX of a choice is the server's",
  "every format holds what is on screen": "likewise",
  "200,000 rows are read": "the same worker in the same page; measures the machine",
};

/** What it should have and has not: each is a fault that is known. */
const NOT_YET: Readonly<Record<string, string>> = {
  "a chip is removed without a new page": "the label Reference names two fields there",
  "reference and shared rows apply at once": "likewise",
  "what was typed and chosen while the panel": "a method that was typed before the panel came is not chosen",
  "a comparison takes own rows": "the first button for own rows is not in sight after the comparison was made anew",
  "all rows stand in one table": "the table of all rows ends one row early, or counts its head otherwise",
};

export const NEEDS_A_SERVER = new RegExp(
  Object.keys({ ...NEEDS_ONE, ...NOT_YET })
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "i",
);
