/** The journeys of comparing, filtering, search, own rows and downloads: each is made in the copy for file hosts too. */
export const COPY_SPECS = ["compare", "compare-before-scripts", "methods", "results", "search", "own-rows", "your-numbers", "downloads", "home", "benchmark", "static-copy", "offline"].map((name) => new RegExp(`/${name}\\.spec\\.ts$`));

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
  "every format holds what is on screen": "asks the API for the JSON of a choice",
  "what was typed and chosen while the panel": "the panel comes by itself there; compare-before-scripts.spec.ts types before any script",
  "200,000 rows are read": "the same worker in the same page; measures the machine",
};

export const NEEDS_A_SERVER = new RegExp(
  Object.keys(NEEDS_ONE)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "i",
);
