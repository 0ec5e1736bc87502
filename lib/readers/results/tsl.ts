import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { foldersOf } from "./edges";
import { Findings, quoted } from "./findings";
import { isNoNumber } from "./printed-number";
import { metricsOfLine, type LineOfMetrics } from "./tsl-metrics";
import { readSetting, type Setting } from "./tsl-setting";

export const about: About = {
  versions:
    "result_*.txt of Time-Series-Library and its descendants: iTransformer and S-Mamba with their shifted tags, AutoTimes, PCFNet, PMDformer, the financial fork, and names without tags",
  reads:
    "Each error of each record, with model, data set, look-back and horizon where the name of the setting states them, and the whole name.",
  leavesOut:
    "Nothing is selected if one name has several records (seeds, repeated runs, four horizons): all are given, numbered. dtw that was not calculated; whether errors are of scaled data, unless a line says so.",
};

export const reader: Reader = { id: "tsl", read };

/** Matches the name of a setting: words joined by underscores, optionally followed by the kind of errors. */
const SETTING = /^(\S+(?: \S+)?)(?:\s+(test(?: scaled)?))?$/;

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  let setting = fromFolders(file);
  let errors: string | undefined;
  let known = { name: setting, stated: readSetting(setting) };
  let open: { line: number; name: string } | null = null;
  for (const [at, raw] of file.text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const text = raw.trim();
    if (text === "") continue;
    const metrics = metricsOfLine(text);
    if (metrics !== null) {
      if (known.name !== setting) known = { name: setting, stated: readSetting(setting) };
      readRecord(findings, metrics, { setting, known: known.stated, errors: metrics.heading ?? errors, line: at + 1 });
      open = null;
      continue;
    }
    const [, name, which] = SETTING.exec(text) ?? [];
    if (open !== null)
      findings.problem({ line: open.line }, `no line of errors follows the setting ${quoted(open.name)}`);
    open = null;
    if (name?.includes("_")) {
      setting = name;
      errors = which;
      open = { line: at + 1, name };
    } else {
      // Another line between a setting and its errors: the errors may belong to something else.
      setting = fromFolders(file);
      errors = undefined;
      findings.leaveOut("line of another kind", "lines of another kind");
    }
  }
  if (open !== null)
    findings.problem({ line: open.line }, `no line of errors follows the setting ${quoted(open.name)}`);
  return findings.finish();
}

function readRecord(
  findings: Findings,
  { pairs }: LineOfMetrics,
  { setting, known, errors, line }: { setting: string; known: Setting; errors: string | undefined; line: number },
): void {
  for (const note of known.notes) findings.note(note);
  if (setting === "")
    findings.note("Some errors belong to no setting: the file names neither their model nor their data set.");
  const split = pairs.find(({ name }) => name === "flag")?.value;
  for (const { name, value } of pairs) {
    if (name === "flag") continue;
    if (value === "Not calculated") {
      findings.leaveOut(`${name} that was not calculated`, `${name} that were not calculated`);
      continue;
    }
    const where = { line, cell: name };
    if (isNoNumber(value)) findings.problem(where, `${name} is ${value}, which is not a number`);
    else
      findings.take(value, where, {
        model: known.model,
        configuration: setting,
        benchmark: known.benchmark,
        metric: name,
        conditions: {
          "look-back": known.lookBack,
          horizon: known.horizon,
          "label length": known.labelLength,
          features: known.features,
          split,
          errors,
        },
      });
  }
}

/** The financial fork keeps the setting in the folder names: `results/Apple/CALF_sl_96_pl_24_id_ori/1/results.txt`. */
function fromFolders(file: GivenFile): string {
  const folders = foldersOf(file);
  const at = folders.findIndex((folder) => /_sl_\d+_pl_\d+/.test(folder));
  return at < 0 ? "" : `${folders[at - 1] ?? ""} ${folders[at]}`.trim();
}
