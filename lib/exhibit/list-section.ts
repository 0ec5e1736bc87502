import { axisHeading, axisWords } from "@/lib/format/axis-words";
import { counted, directionWords } from "@/lib/format/words";
import type { ListedGroup, ListedPart, ListSubject } from "@/lib/report/list";
import type { ListSection } from "./exhibit";
import { notesInWords } from "./note-words";
import { metricFacts, metricWords } from "./words";

/** Returns a list as a section of a file: the same rows and notes, with its subject in words. */
export function listSection({ of, counts, companion, groups, notes }: ListedPart): ListSection {
  return {
    shape: "list",
    ...aboutWords(of, counts),
    metric: of.kind === "metric" ? of.metric : null,
    companion,
    namesBenchmark: !("benchmark" in of),
    showsEvidence: of.kind === "paper",
    groups: groups.map((group) => ({
      heading: headingWords(group),
      rows: group.rows,
      notes: notesInWords(group.notes),
    })),
    notes: notesInWords(notes),
  };
}

function aboutWords(of: ListSubject, { shown, of: all }: ListedPart["counts"]): Pick<ListSection, "title" | "facts"> {
  const results = counted(shown, "result");
  const are = `${results} ${shown === 1 ? "is" : "are"}`;
  switch (of.kind) {
    case "metric":
      return { title: `${of.metric.name} on ${of.benchmark.name}`, facts: metricFacts(of.metric, shown, all) };
    case "method":
      return { title: `${of.method.name} on ${of.benchmark.name}`, facts: `${results}.` };
    case "as a baseline":
      return { title: `${of.method.name} as a baseline`, facts: `${are} relative to it.` };
    case "as a teacher":
      return {
        title: `${of.method.name} as a teacher`,
        facts: `${are} about methods that start from it and imitate it in fewer steps.`,
      };
    case "paper":
      return { title: `What ${of.paper.short_name} reports`, facts: `${results}.` };
    case "selection": {
      const words = filterWords({ ...of.filter });
      return {
        title: words.length === 0 ? "Every result of the collection" : `Results of ${words.join(", ")}`,
        facts: `${results}.`,
      };
    }
  }
}

/** Writes a filter in words, with the names that the query uses; empty if it lets everything through. */
export const filterWords = (filter: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(filter).flatMap(([name, values]) => (values.length > 0 ? [`${name} ${values.join(" or ")}`] : []));

function headingWords({ of }: ListedGroup): string {
  switch (of?.kind) {
    case "axis":
      return [axisHeading(of.terms), of.group].filter(Boolean).join(" · ");
    case "metric":
      return [`${metricWords(of.metric)}, ${directionWords(of.metric.direction)}`, axisWords(of.terms)]
        .filter(Boolean)
        .join("; ");
    case undefined:
      return "";
  }
}
