import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import AuditPage from "@/app/audit/page";
import MethodPage from "@/app/how-it-works/page";
import SearchPage from "@/app/search/page";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { publicOf } from "@/lib/catalogue/public";
import { answer } from "@/lib/http/endpoints/endpoints";
import { archiveFiles } from "@/lib/package/collection-files";
import { changesFeed } from "@/lib/package/feed";
import { structuredData } from "@/lib/package/structured-data";
import { selectBenchmark } from "@/lib/report/leaderboard/benchmark";
import { answerFrom } from "@/tests/support/answer-from";
import { copyLab, type Lab } from "@/tests/support/lab";
import { everythingShown } from "@/tests/support/pages";

/** Words that the example of a lab, which reads no papers, must not contain: those of our collection, and sources that it does not have. */
const NOT_THEIRS =
  /\bAs Reported\b|as-reported|57 papers|\bImageNet\b|\bVAR\b|ETTm2|[Aa]utoregressive|Creative Commons|\b[Aa]bstracts?\b|\bar[Xx]iv\b/;
const HOME = "https://marsh.example";

let lab: Lab;
const table = (name: string) => readFileSync(path.join(lab.data, `${name}.csv`), "utf8");
const everything = () => ["sources", "results", "omissions"].map(table).join("");

beforeAll(async () => {
  lab = copyLab();
  expect(await lab.importRuns("runs")).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => lab.remove());

describe("the example of a lab", () => {
  it("is 200 runs of 5 models with 5 seeds, 3 of which failed, and passes the checks", () => {
    const { rows, problems } = checkTables(loadTexts(lab.data));
    expect(problems).toEqual([]);
    expect([rows.methods.length, rows.results.length, rows.omissions.length]).toEqual([5, 197, 3]);
  });

  it("shows five seeds as one entry with mean and standard deviation, the failed ones counted, and ranks by the mean", () => {
    const catalogue = lab.load();
    expect(catalogue.results).toHaveLength(40);
    // The five runs of the file, computed here independently.
    const own = loadTexts(lab.data)
      .results.split("\n")
      .filter((line) => line.includes(",heron-s,,tide-tables,"))
      .map((line) => Number(line.split(",")[6]));
    const mean = own.reduce((sum, value) => sum + value) / 5;
    const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
    const entry = catalogue.results.find(
      ({ method, benchmark }) => method.method_id === "heron-s" && benchmark.benchmark_id === "tide-tables",
    );
    expect([entry?.value.text, entry?.spread]).toEqual([
      mean.toFixed(1),
      { text: deviation.toFixed(1), kind: "standard-deviation" },
    ]);
    expect(entry?.repeats).toMatchObject({ failed: 0, runs: { length: 5 } });
    const failed = catalogue.results.find(
      ({ method, benchmark }) => method.method_id === "heron-l" && benchmark.benchmark_id === "fog-signals",
    );
    expect(failed?.repeats).toMatchObject({ failed: 1, runs: { length: 4 } });
    const board = selectBenchmark(catalogue, "tide-tables")?.leaderboards[0];
    expect(board?.panels.flatMap(({ entries }) => entries)).toHaveLength(5);
  });

  it("has no word of another collection and no kind of source that it lacks, on any page", async () => {
    const catalogue = lab.load();
    const shown = await everythingShown(catalogue);
    const done = answerFrom(catalogue);
    const more = { "/method": MethodPage(), "/search": SearchPage(), "/audit": AuditPage() };
    const pages = [
      ...shown,
      ...Object.entries(more).map(
        ([address, page]) => [address, renderToStaticMarkup(page).replace(/<[^>]*>/g, " ")] as const,
      ),
    ];
    done();
    const found = pages.flatMap(([address, words]) =>
      NOT_THEIRS.test(words)
        ? [`${address}: …${words.slice(Math.max(0, words.search(NOT_THEIRS) - 60), words.search(NOT_THEIRS) + 40)}`]
        : [],
    );
    expect(found).toEqual([]);
  }, 120_000);

  it("opens on its runs and shows where each is", async () => {
    const shown = await everythingShown(lab.load());
    expect(shown.get("/")).toMatch(/40 results from all kinds of source/);
    expect([...shown.values()].join(" ")).toMatch(/runs\/heron-s\.csv/);
    expect([...shown.values()].join(" ")).toMatch(/mean of 5 runs/);
  }, 120_000);

  it("publishes nothing of what is private: files, whole tables, feed, descriptors", () => {
    const catalogue = lab.load();
    const open = publicOf(catalogue);
    const files = archiveFiles(open, loadDocuments(lab.data), HOME).filter(
      ({ path: file }) => file !== "data/DICTIONARY.md",
    );
    const tables = ["results.csv", "sources.csv", "methods.json"].map((address) =>
      answer(catalogue, address, new URLSearchParams()),
    );
    const published = [
      ...files.map(({ text }) => text),
      changesFeed(open, HOME),
      JSON.stringify(structuredData(open, HOME)),
      JSON.stringify(tables),
    ].join("\n");
    expect(published).not.toMatch(/heron|kestrel|tide-tables|Night watch/i);
    expect(open.results).toHaveLength(0);
  });
});

describe("the nightly import", () => {
  it("changes nothing for the same files, five nights long", async () => {
    const before = `${everything()}${readFileSync(path.join(lab.data, "CHANGES.md"), "utf8")}`;
    for (let night = 0; night < 5; night += 1) expect(await lab.importRuns("runs")).toMatchObject({ code: 0 });
    expect(`${everything()}${readFileSync(path.join(lab.data, "CHANGES.md"), "utf8")}`).toBe(before);
  }, 120_000);

  it("adds five nights of new files to what was there, and loses nothing on the night with a broken one", async () => {
    const nightly = copyLab();
    const results = () => readFileSync(path.join(nightly.data, "results.csv"), "utf8").split("\n");
    const run = (name: string) => path.join(nightly.folder, "runs", name);
    try {
      expect(await nightly.importRuns("runs")).toMatchObject({ code: 0 });
      const before = results();
      for (const night of [1, 2, 3, 4, 5]) {
        const seen = results();
        writeFileSync(
          run(`kestrel-night-${night}.csv`),
          `model,benchmark,metric,seed,value\nkestrel,Tide tables,accuracy,${5 + night},6${night}.2\n`,
        );
        if (night === 3) writeFileSync(run("broken.json"), "{");
        expect(await nightly.importRuns("runs"), `night ${night}`).toMatchObject({ code: night === 3 ? 1 : 0 });
        if (night === 3) rmSync(run("broken.json"));
        const after = new Set(results());
        expect(
          seen.filter((line) => !after.has(line)),
          `night ${night}`,
        ).toEqual([]);
      }
      expect(results()).toHaveLength(before.length + 5);
    } finally {
      nightly.remove();
    }
  }, 120_000);

  it("takes what is new although a file among them is broken, says so with exit code 1, and loses nothing", async () => {
    const before = table("results");
    const whole = readFileSync(path.join(lab.folder, "runs/heron-s.csv"), "utf8");
    writeFileSync(path.join(lab.folder, "runs/heron-s.csv"), whole.slice(0, whole.length / 2));
    writeFileSync(path.join(lab.folder, "runs/broken.json"), "{");
    writeFileSync(
      path.join(lab.folder, "runs/stranger.csv"),
      "model,benchmark,metric,seed,value\nGull,Tide tables,accuracy,1,70.2\n",
    );
    writeFileSync(
      path.join(lab.folder, "runs/kestrel-more.csv"),
      "model,benchmark,metric,seed,value\nkestrel,Tide tables,accuracy,6,65.2\n",
    );
    const { code, said } = await lab.importRuns("runs");
    expect(code).toBe(1);
    expect(said).toMatch(/heron-s\.csv: \d+ of its 40 results are no longer in it/);
    expect(said).toMatch(/broken\.json: .+ → /);
    expect(said).toMatch(/stranger\.csv:2: no method "Gull" → a row of methods\.csv/);
    const after = table("results");
    for (const line of before.split("\n")) expect(after).toContain(line);
    expect(after.split("\n")).toHaveLength(before.split("\n").length + 1);
    expect(
      lab
        .load()
        .results.find(
          ({ method, benchmark }) => method.method_id === "kestrel" && benchmark.benchmark_id === "tide-tables",
        )?.repeats?.runs,
    ).toHaveLength(6);
    expect(checkTables(loadTexts(lab.data)).problems).toEqual([]);
  }, 120_000);
});
