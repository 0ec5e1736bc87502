/** Functions that print a table of cells in each format, so that one property can check them all. */
export const PRINTERS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  csv: (rows) =>
    `${rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")).join("\n")}\n`,
  markdown: ([head = [], ...rows]) =>
    [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n"),
  html: ([head = [], ...rows]) =>
    `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</table>`,
  latex: ([head = [], ...rows]) =>
    `\\begin{tabular}{${head.map(() => "c").join("")}}\n\\toprule\n${head.join(" & ")} \\\\\n\\midrule\n${rows.map((row) => `${row.map((cell) => cell.replaceAll("%", "\\%").replaceAll("~", "$\\sim$")).join(" & ")} \\\\`).join("\n")}\n\\bottomrule\n\\end{tabular}`,
};
