import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings } from "./findings";

export const about: About = {
  versions: "output of trec_eval (measure, all, value) and of the MS MARCO scripts (MRR @10), alone or within a page",
  reads:
    "Each measure over all queries; if a measure comes again, another run begins. A name after “>” or from runid distinguishes the runs.",
  leavesOut:
    "Values of single queries (-q) and counts of queries and documents. The name of the run and the data set, which trec_eval does not print.",
};

export const reader: Reader = { id: "trec-eval", read };

const MEASURE = /^([A-Za-z][\w.@-]*)[ \t]+(\S+)[ \t]+(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*$/;
const KNOWN =
  /^(?:map|gm_map|bpref|Rprec|recip_rank|infAP|11pt_avg|num_\w+|ndcg(?:_rel)?|set_\w+|(?:P|recall|ndcg_cut|map_cut|success|relative_P|Rprec_mult)_[\d.]+|iprec_at_recall_[\d.]+)$/;
const MS_MARCO = /^(MRR @\d+):\s*(\S+)\s*$/;
const COUNT = /^(?:num_(?:q|ret|rel|rel_ret|nonrel_judged_ret)|relstring\w*)$/;

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  let run = "";
  let seen = new Set<string>();
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const named = /^>\s*(\S+)\s*$/.exec(line)?.[1];
    const [, id] = /^runid[ \t]+all[ \t]+(\S+)\s*$/.exec(line) ?? [];
    const begin = (name: string) => {
      run = name;
      seen = new Set();
    };
    if (named !== undefined || id !== undefined) {
      begin(named ?? id ?? "");
      continue;
    }
    const [, marco, mrr] = MS_MARCO.exec(line) ?? [];
    const [, measure, query, printed] =
      marco === undefined ? (MEASURE.exec(line) ?? []) : [undefined, marco, "all", mrr];
    if (/^QueriesRanked:/.test(line))
      findings.leaveOut("count of queries or documents", "counts of queries or documents");
    if (measure === undefined || printed === undefined) continue;
    // Inside a page, three words may be prose; the output of trec_eval has tabs or a known measure.
    if (marco === undefined && !line.includes("\t") && !KNOWN.test(measure)) continue;
    if (query !== "all") findings.leaveOut("value of a single query", "values of single queries");
    else if (COUNT.test(measure)) findings.leaveOut("count of queries or documents", "counts of queries or documents");
    else {
      if (seen.has(measure)) begin("");
      seen.add(measure);
      findings.take(printed, { line: at + 1, cell: measure }, { configuration: run, metric: measure });
    }
  }
  if (findings.rows.length === 0)
    findings.note("No line contains a measure over all queries, such as map, all, 0.2309.");
  else findings.note("The output names neither the model nor the data set.");
  return findings.finish();
}
