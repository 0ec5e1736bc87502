/**
 * A model or a data set as it may be shown: the part before the last slash is an account, a provider or somebody's folder
 * machine, and stays in the file. "owner/name" is "name", "/home/me/runs/step-10" is "step-10".
 */
export function publicName(name: string): string {
  const parts = name.trim().split(/[/\\]+/).filter((part) => part !== "" && part !== "." && part !== ".." && part !== "~");
  return parts.at(-1) ?? "";
}

/** The last part of what `pretrained=`, `model=` or `path=` says in a string of arguments; empty where none of them stands there. */
export function modelOfArguments(args: string): string {
  const found = /(?:^|[,\s(])(?:pretrained|model|model_name|path)=([^,)\s]+)/.exec(args);
  return publicName(found?.[1] ?? "");
}

/** A string of arguments may name a folder of the machine. */
export const namesAFolder = (args: string) => /(?:^|[,\s(])(?:pretrained|model|path)=(?:[/~.]|[A-Za-z]:\\|[^,/]+\/[^,/]+\/)/.test(args);
