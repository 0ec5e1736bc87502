import { readFileSync } from "node:fs";

/** A command that a document tells its reader to run. */
export interface ToldCommand {
  readonly file: string;
  /** Without a comment after #, and without surrounding spaces. */
  readonly text: string;
}

/** The programs with which a command in a sentence begins; other code in a sentence is not a command. */
const IN_SENTENCES = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|docker|curl|apt-get) /;

/** Returns every command of a document: the lines of its shell blocks, split at &&, and those in its sentences. */
export function toldCommands(file: string): readonly ToldCommand[] {
  const text = readFileSync(file, "utf8");
  const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
    block.split("\n").map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim()),
  );
  const named = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)]
    .map(([, code = ""]) => code)
    .filter((code) => IN_SENTENCES.test(code));
  const commands = [...lines.filter((line) => line !== "").flatMap((line) => line.split(" && ")), ...named];
  return [...new Set(commands)].map((command) => ({ file, text: command }));
}
