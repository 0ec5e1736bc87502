import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whether this machine has pdflatex; Debian's texlive-latex-base and texlive-latex-recommended contain everything needed. */
export const hasPdflatex = spawnSync("pdflatex", ["--version"]).status === 0;

/** Returns whether TeX on this machine has a class or a package. */
export const hasTexFile = (file: string) => spawnSync("kpsewhich", [file]).status === 0;

/**
 * Compiles `main.tex` among files, twice for the references, with BibTeX in between if requested. Returns the exit status, TeX's log with its
 * complaints, and BibTeX's list.
 */
export function compile(
  files: Readonly<Record<string, string>>,
  withBibtex = false,
): { readonly status: number | null; readonly log: string; readonly pages: number; readonly references: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    // Otherwise TeX's log breaks its lines in the middle of words.
    const env = { ...process.env, max_print_line: "1000" };
    const run = () =>
      spawnSync("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "main.tex"], {
        cwd: folder,
        env,
      });
    run();
    if (withBibtex) spawnSync("bibtex", ["main"], { cwd: folder });
    if (withBibtex) run();
    const { status } = run();
    const log = readFileSync(path.join(folder, "main.log"), "latin1");
    const list = path.join(folder, "main.bbl");
    return {
      status,
      log,
      references: existsSync(list) ? readFileSync(list, "utf8") : "",
      pages: Number(/Output written on main\.pdf \((\d+) page/.exec(log)?.[1] ?? 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the lines of a log that a careful author would fix: errors, text over the margin, broken references. */
export const complaints = (log: string): readonly string[] =>
  log.split("\n").filter((line) => /^!|Overfull|Float too large|undefined|multiply defined|incomplete/.test(line));
