import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { FIDELITY_ONLY } from "@/lib/readers/results/accepts/fid-tools";
import { Findings } from "./findings";
import { entriesOf, pathTo } from "./json-node";
import { parseJson } from "./parse-json";
import { isPrintedNumber } from "./printed-number";

export const about: About = {
  versions:
    "console output of torch-fidelity (lines and JSON), lines as users of pytorch-fid and clean-fid print them, and those of the guided-diffusion evaluator",
  reads:
    "Each measure with its deviation; the evaluator, if only torch-fidelity uses these names of measures; the number of samples that the log says it found.",
  leavesOut:
    "Folders of images. The number of images is not stated unless the log says it: an FID over 200 images looks like one over 50,000.",
};

export const reader: Reader = { id: "fid-tools", read };

const FIDELITY =
  /^(inception_score|frechet_inception_distance|kernel_inception_distance|perceptual_path_length|precision|recall|f_score)(?:_(mean|std))?$/;
const LINE = /^\s*(Inception Score|FID|sFID|KID|Precision|Recall)\s*:\s*(\S+)\s*$/;

interface Measure {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  readonly path?: string;
}

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const lines = text.split(/\r\n?|\n/);
  const measures: Measure[] = [];
  const samples: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const found = /^Found (\d+) samples?\b/.exec(line.trim())?.[1];
    if (found !== undefined) samples.push(found);
    const plain = LINE.exec(line);
    const [, key, value] = /^\s*([a-z_]+)\s*:\s*(\S+)\s*$/.exec(line) ?? [];
    if (plain) measures.push({ name: plain[1] as string, value: plain[2] as string, line: at + 1 });
    else if (key !== undefined && FIDELITY.test(key))
      measures.push({ name: key, value: value as string, line: at + 1 });
    else if (/^\s*\{/.test(line)) at += readObject(findings, measures, lines, at);
  }
  for (const [at, measure] of measures.entries()) takeMeasure(findings, measure, measures, at, samples);
  if (measures.length === 0) findings.note("No line names a measure and its value, such as FID: 12.3.");
  else if (samples.length === 0) findings.note("The text does not say how many images the measures are based on.");
  if (measures.some(({ name }) => !FIDELITY.test(name)))
    findings.note("The text does not name the program that measured.");
  return findings.finish();
}

/** Reads the JSON that torch-fidelity prints among the lines of its log. Returns how many lines it takes beyond the first. */
function readObject(findings: Findings, measures: Measure[], lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && /\}\s*$/.test(line));
  const text = lines.slice(from, end < 0 ? lines.length : end + 1).join("\n");
  if (!FIDELITY_ONLY.test(text) && !/"frechet_inception_distance"/.test(text)) return 0;
  const { root, problems } = parseJson(text, { line: from + 1 });
  for (const { where, message } of problems) findings.problem(where, message);
  for (const [name, node] of entriesOf(root))
    if (node.kind === "number")
      if (FIDELITY.test(name)) measures.push({ name, value: node.text, line: node.line, path: pathTo("", name) });
      else findings.leaveOut("number of another name", "numbers of other names");
  return text.split("\n").length - 1;
}

function takeMeasure(
  findings: Findings,
  { name, value, line, path }: Measure,
  all: readonly Measure[],
  at: number,
  samples: readonly string[],
): void {
  const where = { line, ...(path === undefined ? {} : { path }) };
  const [, measure, part] = FIDELITY.exec(name) ?? [];
  if (part === "std") {
    if (!all.slice(0, at).some((other) => other.name === `${measure}_mean`))
      findings.problem(where, "a deviation without its mean");
    return;
  }
  const next = all[at + 1];
  const deviation =
    part === "mean" && next?.name === `${measure}_std` && isPrintedNumber(next.value) ? next.value : undefined;
  const isFidelity = measure !== undefined;
  findings.take(value, where, {
    metric: name,
    spread: deviation === undefined ? null : { printed: deviation, kind: "standard-deviation" },
    conditions: isFidelity
      ? { evaluator: "torch-fidelity", "samples found, input 1": samples[0], "samples found, input 2": samples[1] }
      : {},
  });
}
