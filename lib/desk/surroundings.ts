import type { Catalogue } from "@/lib/catalogue/catalogue";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import type { Surroundings } from "./added-rows";
import type { DeskDraft } from "./desk-draft";
import { withNewWords } from "./new-words";

/** Returns the facts that every draft takes from the collection. */
export function surroundingsOf(catalogue: Catalogue): Surroundings {
  const { tables } = catalogue;
  const words = vocabularyOf(catalogue);
  return {
    // A benchmark without results of its own can be meant too.
    vocabulary: {
      ...words,
      benchmarks: tables.benchmarks.map(
        ({ benchmark_id: id, name }) => words.benchmarks.find((one) => one.id === id) ?? { id, name, needs: [] },
      ),
    },
    takenIds: new Set([
      ...tables.results.map(({ result_id }) => result_id),
      ...tables["former-ids"].map(({ former_id }) => former_id),
    ]),
    paperOfMethod: new Map(tables.methods.map(({ method_id, paper_id }) => [method_id, paper_id])),
    sources: new Set([
      ...tables.sources.map(({ source_id }) => source_id),
      ...tables["former-ids"].map(({ former_id }) => former_id),
    ]),
  };
}

/** Returns the surroundings with the new rows of a draft. */
export const withNewRows = (surroundings: Surroundings, { rows }: Pick<DeskDraft, "rows">): Surroundings => ({
  ...surroundings,
  vocabulary: withNewWords(surroundings.vocabulary, rows),
});

/** Returns the methods that a paper proposes: those of the draft first. */
export function ownMethods(
  { paper, rows }: Pick<DeskDraft, "paper" | "rows">,
  { paperOfMethod }: Surroundings,
): readonly string[] {
  const fresh = rows.methods.filter((cells) => cells.paper_id === paper).map((cells) => cells.method_id ?? "");
  return [...fresh, ...(paper === "" ? [] : [...paperOfMethod].filter(([, own]) => own === paper).map(([id]) => id))];
}
