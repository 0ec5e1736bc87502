import type { PageAddress } from "./site-pages";

/** The name of a page in lists, its purpose, and the words that a reader would type to find it besides those of its name and sentence. */
export interface PageWords {
  readonly name: string;
  readonly summary: string;
  /** Separated by spaces; a word of a query must equal one of them or the beginning of one. */
  readonly words: string;
}

/** The pages that are not about one row of a table; a new page does not compile without its words. The search page is left out, because it need not find itself. */
export const PAGE_WORDS: Readonly<Record<Exclude<PageAddress, `${string}[id]` | "/search">, PageWords>> = {
  "/": {
    name: "Front page",
    summary: "What papers report, at a glance, and a picker to start from.",
    words: "home start overview dashboard index",
  },
  "/benchmarks": {
    name: "Benchmarks",
    summary: "Every benchmark with all of its values and its best.",
    words: "datasets data sets tasks leaderboards leaderboard sota state of the art list",
  },
  "/methods": {
    name: "Methods",
    summary: "Every method, and on which benchmarks it has results.",
    words: "models algorithms approaches architectures list families",
  },
  "/compare": {
    name: "Compare",
    summary: "Chosen methods side by side wherever they meet.",
    words: "comparison comparing versus vs head to head side by side matrix wins ties losses table",
  },
  "/results": {
    name: "All results",
    summary: "Every result of the collection in one list, to filter, sort and take away as CSV.",
    words: "numbers values figures list csv rows filter sources",
  },
  "/papers": {
    name: "Papers",
    summary: "Every paper of the collection and what was read of it.",
    words: "articles publications abstracts references arxiv citations list",
  },
  "/your-numbers": {
    name: "Your numbers",
    summary: "Your own result files and tables beside what papers report, read in your browser.",
    words: "own my results upload paste import file files csv json logs runs table tables latex",
  },
  "/your-numbers/formats": {
    name: "Formats that are read",
    summary: "Every result file and table that can be read, with what is taken from it.",
    words: "file formats json csv latex markdown lm-eval harness wandb tensorboard readers supported import logs",
  },
  "/desk": {
    name: "The desk",
    summary: "For curators and authors: turn an abstract and tables into rows of the collection.",
    words:
      "add paper submit contribute contribution curate curator correct correction edit suggest patch new missing pull request",
  },
  "/data": {
    name: "Data",
    summary: "The whole collection and every table to download, with its dictionary, licence and changes.",
    words:
      "download downloads csv json parquet excel xlsx zip archive licence license dictionary dataset changes changelog version cite citation",
  },
  "/data/api": {
    name: "API",
    summary: "Every address that answers programs, with its parameters and formats.",
    words: "rest openapi endpoints endpoint json programmatic access documentation python curl",
  },
  "/speed-ups": {
    name: "Claimed speed-ups",
    summary: "Which papers claim a speed-up, and over which baselines.",
    words:
      "speedup speedups faster fast fastest acceleration accelerate accelerated speed claim claims claimed latency throughput inference quicker times",
  },
  "/audit": {
    name: "Audit",
    summary: "What was checked in the collection, how and when, and what failed.",
    words: "verification verified checks checked quality trust errors checksum checksums ledger accounted coverage",
  },
  "/audit/tables": {
    name: "Table audit",
    summary: "Where the digits of tables contradict their averages, their bold marks, or other sources.",
    words:
      "errors mistakes typos contradictions inconsistencies inconsistent disagreements disagree averages bold emphasis same digits versions wrong suspicious",
  },
  "/how-it-works": {
    name: "How it works",
    summary: "What is included, how ranking works, why a result may be missing, and how to cite.",
    words:
      "method methodology about help faq rules ranking rank verdict comparable caveats missing reasons receipts glossary limits limitations cite citation criteria curation",
  },
};
