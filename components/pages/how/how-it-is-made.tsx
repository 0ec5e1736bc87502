import { MarkShape } from "@/components/charts/mark-shape";
import { counted } from "@/lib/format/words";
import type { Audit } from "@/lib/select/audit";
import type { SourceKind } from "@/lib/tables/sources";
import howStyles from "./how-page.module.css";

const KINDS: Readonly<Record<SourceKind, { readonly meaning: string; readonly mark: string }>> = {
  abstract: { meaning: "The summary at the head of a paper. Every paper of the collection has one, and every numeral of it is accounted for.", mark: "filled" },
  paper: { meaning: "A table or a sentence in the body of a paper.", mark: "hollow, with a dot" },
  repository: { meaning: "A file that authors publish with their code, at a commit that is named.", mark: "hollow, with a thick outline" },
  citation: { meaning: "Somebody else’s table that quotes the paper or runs its method again. It says whose table it is.", mark: "hollow, with a dashed outline" },
  aggregator: { meaning: "A site that collected the leaderboards of many papers, such as Papers with Code. It repeats what papers print, so its results rank as quotations.", mark: "hollow, with a dashed outline and a dot" },
  run: { meaning: "A file of results that a local run wrote, with its path and commit.", mark: "hollow, with a large dot" },
};

interface HowItIsMadeProps {
  readonly audit: Audit;
  readonly subject: string | null;
  /** The family whose colour the example marks have. */
  readonly family: string;
}

/** What the collection holds, and from which kinds of source. */
export function HowItIsMade({ audit: { papers, abstracts, results, reporting, kinds }, subject, family }: HowItIsMadeProps) {
  return (
    <>
      <section id="included">
        <h2>What is included</h2>
        <p>
          {counted(papers, "paper")}{subject !== null && ` on ${subject}`}, and {counted(results, "result")}. Of{" "}
          {counted(reporting, "paper")} some source reports results.
          {abstracts > 0 &&
            " The others are kept, with what their abstract claims in words or that it claims nothing, because leaving them out would make the rest look better documented than it is."}
        </p>
        <p>
          No paper is padded: each number stands where its receipt says. What a source does not state stays empty; nothing is inferred,
          remembered or averaged. Two places that print the same number are two sources with a result each, and two that disagree are both
          kept.
        </p>
      </section>
      <section id="kinds">
        <h2>Kinds of source</h2>
        <p>
          Pages begin with every kind and take any mix of kinds, and the address holds the choice. {abstracts > 0 && "Only abstracts are kept as text and checked against it. "}In charts the filling of a mark tells the kind of source, as its shape and
          colour tell the family of the method. A filled mark is hollow where the number is only a bound.
        </p>
        <dl>
          {kinds.filter(({ sources }) => sources > 0).map(({ kind, sources, results: read }) => (
            <div key={kind} className={howStyles.rule}>
              <dt>
                <svg className={howStyles.mark} viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
                  <MarkShape family={family} shape="circle" sourceKind={kind} qualifier="exact" />
                </svg>
                {kind}
              </dt>
              <dd>
                {KINDS[kind].meaning} {counted(sources, "source")}, {counted(read, "result")}; in charts {KINDS[kind].mark}.
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
