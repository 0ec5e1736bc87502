import type { CheckName } from "@/lib/report/table-audit/findings";
import { LEAST_EQUAL, LEAST_SHARE } from "@/lib/report/table-audit/same-digits";
import type { TableAudit } from "@/lib/report/table-audit/table-audit";
import { counted, grouped } from "@/lib/format/words";

/** A check in words, for the page and for the API. */
export interface CheckWords {
  readonly title: string;
  readonly what: string;
  /** How rounding, ties and chance are taken into account. */
  readonly allows: string;
  /** What a finding does not prove. */
  readonly open: string;
}

export const CHECK_WORDS: Readonly<Record<CheckName, CheckWords>> = {
  averages: {
    title: "Averages that are not the mean of their cells",
    what: "An average over horizons, or over the values of another condition, is compared with the mean of its cells: the results of the same source, method, configuration, benchmark and metric that differ only in that condition. If a table prints only averages, the cells of another table of the same paper are used. An average is not checked if it lacks a cell that other methods have.",
    allows:
      "Printed digits stand for every number that rounds to them. A finding is an average that cannot be the mean of any such numbers, one for each cell.",
    open: "It does not say which digits are wrong, the average or one of its cells. A weighted mean, or a mean over runs other than those shown, would look the same.",
  },
  emphasis: {
    title: "Marks for the best that are not on the best",
    what: "Cells that a table prints as its best (bold) or second best (underlined) are compared with the other cells of their column: the same source, benchmark, metric and conditions that must match.",
    allows:
      "One cell is better than another only if no number rounds to both. Methods that tie may share a mark, and after two that share the first place there need not be a second. A table in which fewer than two thirds of the marks are on the best of their column means something else by them and is not judged.",
    open: "Authors may mark the best of a group of rows, or only significant differences, or rely on digits that they did not print.",
  },
  counts: {
    title: "Counts of first places that the digits do not support",
    what: "A printed count of first places is compared with the digits of its own table. Averages count as cells unless more counts of the table match without them.",
    allows:
      "A shared first place may be credited to all of the methods, to one, or to none; counts that match only in one of the latter two ways are listed separately. If most counts of a table do not match, something else was counted, and none is judged.",
    open: "The authors may have counted with digits that they did not print, which can decide a tie.",
  },
  "same-digits": {
    title: "The same digits under another setting or method",
    what: "The results of one method under two values of a condition that must match, such as two look-backs, are compared setting by setting, and so are the results of two methods or configurations.",
    allows: `Values that are equal by chance do not form long rows: at least ${LEAST_EQUAL} must be equal, digit for digit, and at least ${LEAST_SHARE * 100} % of those that both report. Values of a single digit do not count.`,
    open: "Results quoted under another heading, an unstated condition that is in fact the same, and two names for one method all look alike. A source that quotes and says so makes no mistake.",
  },
  disagreements: {
    title: "One method and setting with different digits",
    what: "Results of one method, configuration, benchmark, metric and setting are compared between sources: those of several papers, and the tables of one paper.",
    allows:
      "Two results differ only if no number rounds to both. If a stated condition differs, such as the evaluator, or if a condition that must match is not stated by all, the results are listed separately. A source that does not say which of several configurations it means is left out.",
    open: "Another run, seed, evaluator or version of the data gives other digits. Unless a source says so, this cannot be detected here.",
  },
  versions: {
    title: "Values that changed between versions",
    what: "The results of one source are compared between the versions of its text that are in the collection.",
    allows: "More digits of the same number do not make it a different number.",
    open: "Authors make corrections and run again; the newer value is usually the one they stand by.",
  },
};

/** Returns how much was checked and found: "20 of 1,124 averages are not the mean of their cells." */
export function countWords({
  averages,
  emphasis,
  counts,
  sameDigits,
  disagreements,
  versions,
}: TableAudit): Readonly<Record<CheckName, string>> {
  const elsewhere = averages.findings.filter(({ average, cells }) => cells[0]?.source !== average.source).length;
  const within = disagreements.findings.filter(({ isWithin }) => isWithin).length;
  return {
    averages: sentences(
      averages.checked === 0
        ? "no average appears beside its cells"
        : `${ofAll(averages.findings.length - elsewhere, averages.checked, "average")} ${isOrAre(averages.findings.length - elsewhere)} not the mean of the cells of the table`,
      averages.checkedElsewhere > 0 &&
        `of ${grouped(averages.checkedElsewhere)} more, whose cells are in another table of the paper, ${elsewhere === 0 ? "all match or repeat one of these" : `${grouped(elsewhere)} ${elsewhere === 1 ? "does" : "do"} not fit`}`,
      averages.unchecked > 0 && `${counted(averages.unchecked, "average")} could not be checked`,
    ),
    emphasis: sentences(
      emphasis.tables === 0
        ? "no table with marks was judged"
        : `${counted(emphasis.findings.length, "column")} with marks that do not match, among ${counted(emphasis.checked, "mark")} in ${counted(emphasis.tables, "table")}`,
      emphasis.ties.length > 0 && `${counted(emphasis.ties.length, "tie")} of which one cell has no mark`,
      emphasis.notJudged.length > 0 &&
        `the marks of ${counted(emphasis.notJudged.length, "table")} mean something else`,
    ),
    counts: sentences(
      counts.checked === 0
        ? "no count was judged"
        : `${ofAll(counts.findings.length, counts.checked, "count")} ${isOrAre(counts.findings.length)} not what the digits give`,
      counts.byTies.length > 0 &&
        `${grouped(counts.byTies.length)} more ${counts.byTies.length === 1 ? "matches" : "match"} only if ties are counted in another way`,
      counts.unchecked > 0 && `${counted(counts.unchecked, "count")} could not be checked`,
    ),
    "same-digits": sentences(
      sameDigits.checked === 0
        ? "no two runs have enough settings in common and an equal value"
        : `${ofAll(sameDigits.findings.length, sameDigits.checked, "pair")} of runs with enough settings in common and at least one equal value ${sameDigits.findings.length === 1 ? "has" : "have"} the same digits throughout`,
    ),
    disagreements: sentences(
      disagreements.checked === 0
        ? "no setting is reported by several sources"
        : `${ofAll(disagreements.findings.length, disagreements.checked, "setting")} that several sources report ${disagreements.findings.length === 1 ? "has" : "have"} different digits`,
      disagreements.findings.length > 0 &&
        `${grouped(disagreements.findings.length - within)} between papers, ${grouped(within)} within one`,
      disagreements.uncertain.length > 0 &&
        `${grouped(disagreements.uncertain.length)} more ${disagreements.uncertain.length === 1 ? "is" : "are"} uncertain, because a condition that must match is not stated by all`,
    ),
    versions: sentences(
      versions.texts === 0
        ? "no text is in the collection in several versions"
        : `${ofAll(versions.findings.length, versions.checked, "value")} changed, in ${counted(versions.texts, "text")} with several versions`,
    ),
  };
}

const ofAll = (found: number, all: number, one: string) => `${grouped(found)} of ${counted(all, one)}`;
const isOrAre = (count: number) => (count === 1 ? "is" : "are");

/** Joins clauses as sentences; clauses that are false are left out. */
function sentences(...clauses: readonly (string | false)[]): string {
  return clauses
    .filter((clause) => clause !== false)
    .map((clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`)
    .join(" ");
}
