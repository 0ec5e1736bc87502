/** The journeys of comparing, filtering, search, own rows and downloads: each is made in the copy for file hosts too. */
export const COPY_SPECS = ["compare", "methods", "results", "search", "own-rows", "your-numbers", "downloads", "home", "benchmark", "static-copy", "offline"].map((name) => new RegExp(`/${name}\\.spec\\.ts$`));

/** What of them a copy without a server cannot have, by words of their titles, each with why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "without JavaScript": "a choice without scripts is the server's",
};

export const NEEDS_A_SERVER = new RegExp(Object.keys(LEFT_OUT).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
