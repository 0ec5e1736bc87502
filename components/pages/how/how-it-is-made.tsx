import { MarkShape } from "@/components/charts/marks/mark-shape";
import { counted } from "@/lib/format/words";
import type { Audit } from "@/lib/report/collection/audit";
import type { SourceKind } from "@/lib/tables/sources";
import howStyles from "./how-page.module.css";

const KINDS: Readonly<Record<SourceKind, { readonly meaning: string; readonly mark: string }>> = {
  abstract: { meaning: "The summary at the head of a paper. Each of its numerals is accounted for.", mark: "filled" },
  paper: { meaning: "A table or a sentence in the body of a paper.", mark: "hollow, with a dot" },
  repository: {
    meaning: "A file that authors publish with their code, at a named commit.",
    mark: "hollow, with a thick outline",
  },
  citation: {
    meaning: "Somebody else’s table that quotes the paper or runs its method again. The source says whose table it is.",
    mark: "hollow, with a dashed outline",
  },
  aggregator: {
    meaning:
      "A site that collects the leaderboards of many papers, such as Papers with Code. It repeats what papers print, so its results rank as quotations.",
    mark: "hollow, with a dashed outline and a dot",
  },
  run: {
    meaning: "A results file written by a local run, with its path and commit.",
    mark: "hollow, with a large dot",
  },
};

interface HowItIsMadeProps {
  readonly audit: Audit;
  readonly subject: string | null;
  /** The family whose colour the example marks have. */
  readonly family: string;
}

/** What the collection contains, and from which kinds of source. */
export function HowItIsMade({
  audit: { papers, abstracts, results, reporting, kinds },
  subject,
  family,
}: HowItIsMadeProps) {
  return (
    <>
      <section id="included">
        <h2>What is included</h2>
        <p>
          {counted(papers, "paper")}
          {subject !== null && ` on ${subject}`}, with {counted(results, "result")}. {counted(reporting, "paper")}{" "}
          {reporting === 1 ? "has" : "have"} results.
          {abstracts > 0 &&
            " The others are kept, with what their abstracts claim in words or a note that they claim nothing, because leaving them out would make the collection look better documented than it is."}
        </p>
        <p>
          Every number can be found where its receipt says. What a source does not state stays empty; nothing is
          inferred, filled in from memory or averaged. Two places that print the same number are two sources with one
          result each; if two sources disagree, both are kept.
        </p>
      </section>
      <section id="kinds">
        <h2>Kinds of source</h2>
        <p>
          Pages show every kind of source at first. You can choose any mix of kinds, and the choice is part of the
          address.{" "}
          {abstracts > 0 && "Only abstracts are kept as text, so only their results can be checked against it. "}In
          charts, the fill of a mark shows the kind of source, and its shape and colour show the family of the method. A
          mark that would be filled is hollow if the number is only a bound.
        </p>
        <dl>
          {kinds
            .filter(({ sources }) => sources > 0)
            .map(({ kind, sources, results: read }) => (
              <div key={kind} className={howStyles.rule}>
                <dt>
                  <svg className={howStyles.mark} viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
                    <MarkShape family={family} shape="circle" sourceKind={kind} qualifier="exact" />
                  </svg>
                  {kind}
                </dt>
                <dd>
                  {KINDS[kind].meaning} {counted(sources, "source")}, {counted(read, "result")}; in charts{" "}
                  {KINDS[kind].mark}.
                </dd>
              </div>
            ))}
        </dl>
      </section>
    </>
  );
}
