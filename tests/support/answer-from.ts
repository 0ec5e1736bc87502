import type { Catalogue } from "@/lib/catalogue/catalogue";

const inProcess = globalThis as { asReportedCatalogue?: Catalogue | undefined };

/** Makes pages answer from a catalogue until what it returns is called: then they answer from the one before, as the tests after this one expect. */
export function answerFrom(catalogue: Catalogue): () => void {
  const before = inProcess.asReportedCatalogue;
  inProcess.asReportedCatalogue = catalogue;
  return () => void (inProcess.asReportedCatalogue = before);
}
