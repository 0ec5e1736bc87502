import { readFileSync } from "node:fs";

/** A command that a document tells its reader to type. */
export interface ToldCommand {
  readonly file: string;
  /** Without what follows a #, and without spaces around it. */
  readonly text: string;
}

/** Programs by which a command in the middle of a sentence begins; other code there is no command. */
const IN_SENTENCES = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|docker|curl|apt-get) /;

/** Every command of a document: the lines of its blocks for a shell, at && taken apart, and what its sentences name. */
export function toldCommands(file: string): readonly ToldCommand[] {
  const text = readFileSync(file, "utf8");
  const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.split("\n").map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim()));
  const named = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code).filter((code) => IN_SENTENCES.test(code));
  const commands = [...lines.filter((line) => line !== "").flatMap((line) => line.split(" && ")), ...named];
  return [...new Set(commands)].map((command) => ({ file, text: command }));
}
