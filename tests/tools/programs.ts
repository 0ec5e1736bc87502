import { splitRecords } from "@/lib/csv/split-records";

/** A program with which people open an export. */
export interface Tool {
  readonly name: string;
  readonly command: string;
  /** Arguments that make it print its version. */
  readonly version: readonly string[];
  readonly file: ExportName;
  /** Other exports that must be in the same folder. */
  readonly beside?: readonly ExportName[];
  /** Arguments that make it print the values, or read the file. */
  readonly run: readonly string[];
  /** The values that it must return; undefined if it says only whether it accepts the file. */
  readonly values?: ValuesName;
  /** Extracts the values from its output; without it, each line is one value. */
  readonly read?: (printed: string) => readonly string[];
  /** The file into which it writes the values, if it does not print them. */
  readonly writes?: string;
  /** Whether the file orders the values differently. */
  readonly isRegrouped?: boolean;
  /** Whether it takes seconds, and so runs only with `npm run test:tools`. */
  readonly isSlow?: true;
  /** Matches lines that it prints for every file, which are not warnings. */
  readonly chatter?: RegExp;
}

export type ExportName =
  | "results.csv"
  | "results.html"
  | "results.json"
  | "results.ndjson"
  | "results.md"
  | "results.bib"
  | "results.ris"
  | "results.tex"
  | "results.xlsx"
  | "results.eee.jsonl"
  | "results.eval-results.yaml"
  | "results.model-index.yaml"
  | "feed.xml"
  | "picture.svg"
  | "picture.pdf"
  | "results.aux";

/**
 * Which values: all; those that the formats of the ecosystem can express; those of them whose metric has a direction; those of the LaTeX table; those
 * of the picture; those of the table as a page shows it.
 */
export type ValuesName = "all" | "said" | "directed" | "table" | "picture" | "page";

const python = (code: string) => ["-c", code];

/** Returns the column `value` of a CSV. */
function column(printed: string): readonly string[] {
  const [head, ...rows] = splitRecords(printed.trim()).records.map(({ cells }) => cells);
  const at = head?.indexOf("value") ?? -1;
  return rows.map((cells) => cells[at] ?? "");
}

/** Returns the fourth cell of each row of an HTML table, which contains the values in the LaTeX table of results; header rows and empty rows are left out. */
const fourthCells = (html: string) =>
  html.split(/<tr\b/).flatMap((row) => {
    const cell = row.split(/<td\b[^>]*>/)[4];
    return cell === undefined || ["", "Value"].includes(textOf(cell)) ? [] : [textOf(cell)];
  });
const textOf = (html: string) =>
  html
    .replace(/<annotation\b.*?<\/annotation>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replace(/\s+/g, "");

const lines = (printed: string) =>
  printed
    .split(/\r?\n|\f/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Returns the text after the metric in each row of a page's table; the rows are short enough to be one line each. */
const afterMetric = (printed: string) =>
  lines(printed).flatMap((line) => / FID +(?<value>\S.*)$/.exec(line)?.groups?.value ?? []);

/** `@duckdb/node-api` is not a dependency: `npm install --no-save @duckdb/node-api@1.5.6-r.1` installs it. */
const DUCKDB = `(async () => {
  const database = await require("@duckdb/node-api").DuckDBInstance.create(":memory:");
  const read = await (await database.connect()).runAndReadAll("select value from read_csv('results.csv', all_varchar = true)");
  for (const [value] of read.getRows()) console.log(value);
})()`;

export const TOOLS: readonly Tool[] = [
  {
    name: "sqlite3",
    command: "sqlite3",
    version: ["--version"],
    file: "results.csv",
    run: [":memory:", ".mode csv", ".import results.csv r", ".mode list", "select value from r"],
    values: "all",
  },
  {
    name: "Python csv",
    command: "python3",
    version: ["--version"],
    file: "results.csv",
    run: python(
      "import csv;print('\\n'.join(r['value'] for r in csv.DictReader(open('results.csv',encoding='utf-8',newline=''))))",
    ),
    values: "all",
  },
  {
    isSlow: true,
    name: "pandas",
    command: "/usr/bin/python3",
    version: python("import pandas;print(pandas.__version__)"),
    file: "results.csv",
    run: python("import pandas;print('\\n'.join(pandas.read_csv('results.csv',dtype=str)['value']))"),
    values: "all",
  },
  {
    isSlow: true,
    name: "pandas",
    command: "/usr/bin/python3",
    version: python("import pandas,openpyxl;print(pandas.__version__)"),
    file: "results.xlsx",
    run: python("import pandas;print('\\n'.join(pandas.read_excel('results.xlsx',dtype=str)['value']))"),
    values: "all",
  },
  {
    name: "Miller",
    command: "mlr",
    version: ["--version"],
    file: "results.csv",
    run: ["--icsv", "--ocsv", "cut", "-f", "value", "results.csv"],
    values: "all",
    read: column,
  },
  {
    name: "csvkit",
    command: "csvcut",
    version: ["--version"],
    file: "results.csv",
    run: ["-c", "value", "results.csv"],
    values: "all",
    read: column,
  },
  {
    name: "DuckDB",
    command: "node",
    version: ["-e", "console.log(require('@duckdb/node-api').version())"],
    file: "results.csv",
    run: ["-e", DUCKDB],
    values: "all",
  },
  {
    name: "R",
    command: "Rscript",
    version: ["--version"],
    file: "results.csv",
    run: ["-e", "writeLines(read.csv('results.csv', colClasses='character', encoding='UTF-8')$value)"],
    values: "all",
  },
  {
    isSlow: true,
    name: "openxlsx for R",
    command: "Rscript",
    version: ["-e", "cat(as.character(packageVersion('openxlsx')))"],
    file: "results.xlsx",
    run: ["-e", "writeLines(openxlsx::read.xlsx('results.xlsx')$value)"],
    values: "all",
  },
  {
    isSlow: true,
    name: "readxl for R",
    command: "Rscript",
    version: ["-e", "cat(as.character(packageVersion('readxl')))"],
    file: "results.xlsx",
    run: ["-e", "writeLines(readxl::read_excel('results.xlsx', guess_max = 1e6)$value)"],
    values: "all",
  },
  {
    isSlow: true,
    name: "LibreOffice",
    command: "soffice",
    version: ["--version"],
    file: "results.xlsx",
    run: ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", "out", "results.xlsx"],
    writes: "out/results.csv",
    values: "all",
    read: column,
    chatter: /javaldx/,
  },
  {
    isSlow: true,
    name: "LibreOffice",
    command: "soffice",
    version: ["--version"],
    file: "picture.svg",
    run: ["--headless", "--convert-to", "pdf", "picture.svg"],
    chatter: /javaldx/,
  },
  {
    name: "Gnumeric",
    command: "ssconvert",
    version: ["--version"],
    file: "results.xlsx",
    run: ["--export-type=Gnumeric_stf:stf_csv", "results.xlsx", "fd://1"],
    values: "all",
    read: column,
    chatter: /ignoredErrors|^\s*worksheet$/,
  },
  {
    name: "Python json",
    command: "python3",
    version: ["--version"],
    file: "results.json",
    run: python(
      "import json;print('\\n'.join(r['value']['text'] for r in json.load(open('results.json',encoding='utf-8'))['data']))",
    ),
    values: "all",
  },
  {
    name: "jq",
    command: "jq",
    version: ["--version"],
    file: "results.ndjson",
    run: ["-r", ".value.text", "results.ndjson"],
    values: "all",
  },
  {
    name: "jq",
    command: "jq",
    version: ["--version"],
    file: "results.eee.jsonl",
    run: ["-r", ".evaluation_results[].score_details.details.as_printed", "results.eee.jsonl"],
    values: "directed",
    isRegrouped: true,
  },
  {
    name: "PyYAML",
    command: "python3",
    version: python("import yaml;print(yaml.__version__)"),
    file: "results.eval-results.yaml",
    run: python(
      "import yaml;print('\\n'.join(str(r['value']) for r in yaml.safe_load(open('results.eval-results.yaml',encoding='utf-8'))))",
    ),
    values: "said",
  },
  {
    name: "PyYAML",
    command: "python3",
    version: python("import yaml;print(yaml.__version__)"),
    file: "results.model-index.yaml",
    run: python(
      "import yaml;print('\\n'.join(str(m['value']) for x in yaml.safe_load(open('results.model-index.yaml',encoding='utf-8'))['model-index'] for r in x['results'] for m in r['metrics']))",
    ),
    values: "said",
  },
  {
    name: "Ruby YAML",
    command: "ruby",
    version: ["--version"],
    file: "results.eval-results.yaml",
    run: ["-ryaml", "-e", "YAML.load_file('results.eval-results.yaml').each { |r| puts r['value'] }"],
    values: "said",
  },
  {
    name: "pandoc",
    command: "pandoc",
    version: ["--version"],
    file: "results.md",
    run: ["-f", "gfm", "-t", "plain", "results.md"],
  },
  {
    name: "pandoc",
    command: "pandoc",
    version: ["--version"],
    file: "results.bib",
    run: ["-f", "bibtex", "-t", "csljson", "results.bib"],
  },
  {
    name: "pandoc",
    command: "pandoc",
    version: ["--version"],
    file: "results.tex",
    run: ["-f", "latex", "-t", "html", "results.tex"],
    values: "table",
    read: fourthCells,
  },
  {
    isSlow: true,
    name: "LaTeXML",
    command: "latexml",
    version: ["--VERSION"],
    file: "results.tex",
    run: ["--quiet", "--noparse", "results.tex"],
    values: "table",
    read: fourthCells,
  },
  {
    name: "pdfLaTeX",
    command: "pdflatex",
    version: ["--version"],
    file: "results.tex",
    run: ["-halt-on-error", "-interaction=nonstopmode", "results.tex"],
  },
  {
    name: "BibTeX",
    command: "bibtex",
    version: ["--version"],
    file: "results.bib",
    beside: ["results.aux"],
    run: ["-terse", "results"],
  },
  {
    isSlow: true,
    name: "Biber",
    command: "biber",
    version: ["--version"],
    file: "results.bib",
    run: ["--tool", "--validate-datamodel", "--quiet", "results.bib"],
  },
  {
    name: "lynx",
    command: "lynx",
    version: ["-version"],
    file: "results.html",
    run: ["-dump", "-nolist", "-width=1000", "-display_charset=utf-8", "-assume_charset=utf-8", "results.html"],
    values: "page",
    read: afterMetric,
  },
  {
    name: "w3m",
    command: "w3m",
    version: ["-version"],
    file: "results.html",
    run: ["-dump", "-cols", "1000", "-I", "UTF-8", "-O", "UTF-8", "results.html"],
    values: "page",
    read: afterMetric,
  },
  { name: "xmllint", command: "xmllint", version: ["--version"], file: "feed.xml", run: ["--noout", "feed.xml"] },
  {
    name: "librsvg",
    command: "rsvg-convert",
    version: ["--version"],
    file: "picture.svg",
    run: ["--format=png", "--output=out.png", "picture.svg"],
  },
  {
    name: "CairoSVG",
    command: "/usr/bin/python3",
    version: python("import cairosvg;print(cairosvg.__version__)"),
    file: "picture.svg",
    run: python(
      "import cairosvg,subprocess;cairosvg.svg2pdf(url='picture.svg',write_to='out.pdf');print(subprocess.run('pdftotext -layout out.pdf -'.split(),capture_output=True,text=True).stdout)",
    ),
    values: "picture",
    read: lines,
  },
  {
    isSlow: true,
    name: "Inkscape",
    command: "inkscape",
    version: ["--version"],
    file: "picture.svg",
    run: ["--export-type=png", "--export-filename=out.png", "picture.svg"],
    chatter: /dbus|Gtk|G[A-Z]\w+-WARNING/i,
  },
  {
    name: "Poppler",
    command: "pdftocairo",
    version: ["-v"],
    file: "picture.pdf",
    run: ["-png", "-singlefile", "picture.pdf", "out"],
  },
];
