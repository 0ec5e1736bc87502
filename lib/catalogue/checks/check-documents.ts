import type { Problem } from "@/lib/csv/problem";
import { parseChanges } from "@/lib/catalogue/changes";
import type { Documents } from "@/lib/catalogue/load-documents";
import { readVerification, VERIFICATION_FILE, type Verification } from "@/lib/catalogue/verification";

/** Checks the files that a build reads besides the tables: the dated changes, and the record of a verification (null if there is none). */
export function checkDocuments(documents: Documents, verification: string | null, today: string): readonly Problem[] {
  const { changes, problems } = parseChanges(documents["CHANGES.md"]);
  const later = changes.filter(({ date }) => date > today);
  return [
    ...problems,
    ...later.map(({ date, title }) => ({
      file: "CHANGES.md",
      line: 0,
      column: "",
      found: `${date}: ${title}, which is in the future`,
      instead: "the day of the change",
    })),
    ...(verification === null ? [] : checkVerification(verification, today)),
  ];
}

function checkVerification(text: string, today: string): readonly Problem[] {
  const refuse = (found: string, instead: string): readonly Problem[] => [
    { file: VERIFICATION_FILE, line: 0, column: "", found, instead },
  ];
  let read: Verification;
  try {
    read = readVerification(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(
      message
        .replace(`${VERIFICATION_FILE} `, "")
        .replace(/ → [^\n]*/, "")
        .replace(/\s+/g, " "),
      "the record that npm run data:verify -- --abstracts DIR --record writes",
    );
  }
  return read.verified_on > today
    ? refuse(`${read.verified_on}, which is in the future`, "the day of the verification")
    : [];
}
