import type { Catalogue } from "@/lib/catalogue/catalogue";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import type { Surroundings } from "./added-rows";
import type { DeskDraft } from "./desk-draft";
import { withNewWords } from "./new-words";

/** What every draft takes from the collection. */
export function surroundingsOf(catalogue: Catalogue): Surroundings {
  const { tables } = catalogue;
  const words = vocabularyOf(catalogue);
  return {
    // A benchmark that has no results of its own yet can be meant too.
    vocabulary: { ...words, benchmarks: tables.benchmarks.map(({ benchmark_id: id, name }) => words.benchmarks.find((one) => one.id === id) ?? { id, name, needs: [] }) },
    takenIds: new Set([...tables.results.map(({ result_id }) => result_id), ...tables["former-ids"].map(({ former_id }) => former_id)]),
    paperOfMethod: new Map(tables.methods.map(({ method_id, paper_id }) => [method_id, paper_id])),
    sources: new Set([...tables.sources.map(({ source_id }) => source_id), ...tables["former-ids"].map(({ former_id }) => former_id)]),
  };
}

/** The same with the new rows of a draft. */
export const withNewRows = (surroundings: Surroundings, { rows }: Pick<DeskDraft, "rows">): Surroundings => ({ ...surroundings, vocabulary: withNewWords(surroundings.vocabulary, rows) });

/** The methods that a paper proposes: those of the draft first. */
export function ownMethods({ paper, rows }: Pick<DeskDraft, "paper" | "rows">, { paperOfMethod }: Surroundings): readonly string[] {
  const fresh = rows.methods.filter((cells) => cells.paper_id === paper).map((cells) => cells.method_id ?? "");
  return [...fresh, ...(paper === "" ? [] : [...paperOfMethod].filter(([, own]) => own === paper).map(([id]) => id))];
}
