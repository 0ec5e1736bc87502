import { readFileSync } from "node:fs";
import path from "node:path";
import { readVerification, VERIFICATION_FILE, type Verification } from "./verification";

/** The record in a data folder; null where the data was never checked against the texts. Throws for a file that is not a record. */
export function loadVerification(folder: string): Verification | null {
  const text = loadVerificationText(folder);
  return text === null ? null : readVerification(text);
}

/** The text of that file; null where there is none. */
export function loadVerificationText(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, VERIFICATION_FILE), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
