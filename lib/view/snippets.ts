/** A few lines of code that read a response of the API. */
export interface Snippet {
  /** The tool that runs them. */
  readonly tool: "curl" | "Python" | "R" | "JavaScript" | "DuckDB";
  readonly code: string;
}

/**
 * Returns lines of code that read a file of this site, ready to be pasted. Every cell is read as text, because a number would lose the digits as
 * printed: 25.70 would become 25.7. Throws if the URL contains a character that would end a quotation in one of the languages.
 */
export function snippetsFor(address: string, format: "csv" | "json"): readonly Snippet[] {
  if (/['"`\\$\s]/.test(address))
    throw new Error(`snippets: found ${address} → write an address without quotation marks, dollars or spaces`);
  return format === "csv" ? ofCsv(address) : ofJson(address);
}

function ofCsv(address: string): readonly Snippet[] {
  return [
    { tool: "curl", code: `curl --fail --remote-name --remote-header-name '${address}'` },
    {
      tool: "Python",
      code: `import pandas as pd\n\nresults = pd.read_csv("${address}", dtype=str, keep_default_na=False)`,
    },
    { tool: "R", code: `results <- read.csv("${address}", colClasses = "character", na.strings = character())` },
    {
      tool: "JavaScript",
      code: `import Papa from "papaparse";\n\nconst text = await (await fetch("${address}")).text();\nconst results = Papa.parse(text, { header: true, skipEmptyLines: true }).data;`,
    },
    { tool: "DuckDB", code: `SELECT * FROM read_csv('${address}', header = true, all_varchar = true);` },
  ];
}

/** Nested data are for programs and not for tables, so there are no lines for R and DuckDB. */
function ofJson(address: string): readonly Snippet[] {
  return [
    { tool: "curl", code: `curl --fail '${address}'` },
    {
      tool: "Python",
      code: `import json, urllib.request\n\nwith urllib.request.urlopen("${address}") as answer:\n    data = json.load(answer)["data"]`,
    },
    { tool: "JavaScript", code: `const { data } = await (await fetch("${address}")).json();` },
  ];
}
