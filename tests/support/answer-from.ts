import type { Catalogue } from "@/lib/catalogue/catalogue";

const inProcess = globalThis as { asReportedCatalogue?: Catalogue | undefined };

/** Makes pages answer from a catalogue. The returned function restores the previous one, which the following tests expect. */
export function answerFrom(catalogue: Catalogue): () => void {
  const before = inProcess.asReportedCatalogue;
  inProcess.asReportedCatalogue = catalogue;
  return () => void (inProcess.asReportedCatalogue = before);
}
