import { unzipSync } from "fflate";
import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { isZip } from "@/lib/readers/results/accepts/inspect";
import { Findings } from "./findings";
import { readInspectLog } from "./inspect-log";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "logs of Inspect AI, version 1 and 2, as .json and as .eval (ZIP, deflated)",
  reads:
    "Each metric of each scorer with its standard error, the status of the run, and how many of its samples were completed.",
  leavesOut:
    "Samples and their contents, usage, and everything about the machine: git origin, files, accounts. A .eval file that is compressed with zstd.",
};

export const reader: Reader = { id: "inspect", read };

/** Larger than any header; guards against a ZIP whose few bytes expand to gigabytes. */
const LARGEST = 100_000_000;

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const text = isZip(file) ? headerOf(findings, file) : file.text;
  if (text === null) return findings.finish();
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  return findings.finish(root === undefined ? null : readInspectLog(findings, root));
}

/** Returns header.json of the ZIP, which contains everything except the samples. */
function headerOf(findings: Findings, { bytes }: GivenFile): string | null {
  if (!bytes) {
    findings.problem({}, "the file is a ZIP, but only its text was given: choose the file itself");
    return null;
  }
  let started = false;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === "_journal/start.json") started = true;
        return name === "header.json" && originalSize <= LARGEST;
      },
    })["header.json"];
    if (found) return new TextDecoder().decode(found);
    if (started) findings.note("The log has a beginning and no end: the run did not finish, so it has no results.");
    else findings.problem({ path: "header.json" }, "the ZIP contains no header.json, so it is not a log of Inspect");
  } catch (error) {
    findings.problem(
      {},
      `the ZIP cannot be opened: ${error instanceof Error ? error.message : "it is damaged"}. Inspect can convert it to JSON (inspect log convert --to json).`,
    );
  }
  return null;
}
