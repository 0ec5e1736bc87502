import { readFileSync } from "node:fs";
import path from "node:path";
import { readVerification, VERIFICATION_FILE, type Verification } from "./verification";

/** Returns the verification record of a data folder, or null if the data was never verified against the texts. Throws if the file is not a record. */
export function loadVerification(folder: string): Verification | null {
  const text = loadVerificationText(folder);
  return text === null ? null : readVerification(text);
}

/** Returns the text of the record file, or null if there is none. */
export function loadVerificationText(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, VERIFICATION_FILE), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
