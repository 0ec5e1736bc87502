/**
 * Returns the name of a model or a data set that may be shown: the part after the last slash. The part before it is an account, a provider or a
 * private folder, and is dropped. "owner/name" becomes "name"; "/home/me/runs/step-10" becomes "step-10".
 */
export function publicName(name: string): string {
  const parts = name
    .trim()
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== "." && part !== ".." && part !== "~");
  return parts.at(-1) ?? "";
}

/** Returns the last part of the value of `pretrained=`, `model=`, `model_name=` or `path=` in a string of arguments; empty if none of them occurs. */
export function modelOfArguments(args: string): string {
  const found = /(?:^|[,\s(])(?:pretrained|model|model_name|path)=([^,)\s]+)/.exec(args);
  return publicName(found?.[1] ?? "");
}

/** Returns whether a string of arguments names a folder of the machine. */
export const namesAFolder = (args: string) =>
  /(?:^|[,\s(])(?:pretrained|model|path)=(?:[/~.]|[A-Za-z]:\\|[^,/]+\/[^,/]+\/)/.test(args);
