import { cpus, totalmem } from "node:os";
import { markdownOf, type Section } from "./report";

/** What a figure depends on; nothing that names the machine or where the project lies on it. */
export function machineInWords(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    first?.model.trim() || "unknown processor",
    `${cpus().length} cores`,
    memory,
    `Node ${process.versions.node}`,
    process.platform,
  ].join(", ");
}

/** The page of the record. */
export function pageOf(sections: readonly Section[], command: string): string {
  const head = [
    "# Measured",
    "",
    `On ${new Date().toISOString().slice(0, 10)} with \`${command}\`, which writes this page. Machine: ${machineInWords()}.`,
    "A floor is what a figure has to keep; the command fails where one is missed. Load comes from the same machine.",
    "",
  ];
  return [...head, ...sections.map(markdownOf)].join("\n");
}
