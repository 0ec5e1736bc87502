/** The result of reading one export with one program. */
export interface Trial {
  readonly tool: string;
  /** Null if the program is not installed. */
  readonly version: string | null;
  readonly file: string;
  readonly accepted: boolean;
  readonly warnings: number;
  /** Number of values that it returned and that were compared with the CSV; 0 if it only says whether it accepts the file. */
  readonly compared: number;
  readonly equal: number;
}

/** Returns docs/TOOLS.md from the results of the trials. */
export function toolsTable(trials: readonly Trial[]): string {
  const rows = trials.map(({ tool, version, file, accepted, warnings, compared, equal }) => {
    const found =
      version === null
        ? ["not installed", "", "skipped", "", ""]
        : [version, "", accepted ? "yes" : "no", String(warnings), compared === 0 ? "–" : `${equal} of ${compared}`];
    return `| ${[tool, found[0], `\`${file}\``, ...found.slice(2)].join(" | ")} |`;
  });
  return `# Our exports in the tools that people have

\`npm run test:tools\` runs each installed program on the exports of the invented collection (\`tests/fixtures/wide\`) and skips the others. With \`TOOLS_TABLE=1\` it writes
this page. Every value that a program gives back is compared with the CSV: texts as they are printed and in their order, numbers of YAML as numbers; a dash stands where a program only says whether it accepts a file.

| tool | version | export | accepted | warnings | values equal |
| --- | --- | --- | --- | --- | --- |
${rows.toSorted().join("\n")}
`;
}
