import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { WholeWords } from "@/components/page/whole-words";
import { listed } from "@/lib/format/words";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";

/** The answer of the rows in one sentence; for an example, with the names of its methods. */
export const CompareAnswer = ({ shown: { answer, isExample, methods } }: { readonly shown: ShownComparison }) => (
  <p className={benchmarkStyles.answer} data-answer="">
    {isExample && methods.length > 0 && <>An example, {listed(methods.map(({ name }) => name))}: </>}
    <WholeWords text={answer} />
  </p>
);
