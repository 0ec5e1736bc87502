import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { runScript } from "./run-script";

/** A copy of examples/lab that a test may modify. */
export interface Lab {
  readonly folder: string;
  readonly data: string;
  readonly load: () => Catalogue;
  /** Runs `npm run data:import -- runs FILE...`. Resolves to its exit code and its output. */
  readonly importRuns: (...files: readonly string[]) => Promise<{ readonly code: number; readonly said: string }>;
  readonly remove: () => void;
}

/** Copies the example of a lab, before anything was imported, into a temporary folder. */
export function copyLab(): Lab {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync("examples/lab", folder, { recursive: true });
  const data = path.join(folder, "data");
  return {
    folder,
    data,
    load: () => buildCatalogue(loadTexts(data), readChanges(loadDocuments(data)["CHANGES.md"])),
    importRuns: async (...files) => {
      const { code, out, error } = await runScript("scripts/import/import.ts", data, [
        "runs",
        ...files.map((file) => path.join(folder, file)),
        "--by",
        "Night watch",
        "--date",
        "2026-11-20",
      ]);
      return { code, said: `${out}${error}` };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
