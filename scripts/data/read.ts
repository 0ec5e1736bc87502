import { parseArgs } from "node:util";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { givenFile } from "@/lib/readers/given-file";
import type { Place } from "@/lib/readers/reading";
import { counted, grouped } from "@/lib/format/words";
import { filesToRead, type FileToRead } from "./files-to-read";

const USAGE = "npm run data:read -- FILE... (a folder is read with everything in it; - is the standard input)";

/** More than any table or log of results; a text of this size is close to the longest possible string. */
const MOST_BYTES = 400_000_000;

/**
 * Reads result files and tables: rows as JSON lines on standard output, problems and notes as FILE:where: message on standard error, counts last.
 * Exit code 1 if no row could be read, 2 if the command line was not understood. Information in a file about its machine or account is not printed:
 * readers leave it out.
 */
async function read(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new Error("no file is named");
  const total = { files: 0, rows: 0, problems: 0, without: 0 };
  for (const file of filesToRead(positionals)) {
    total.files += 1;
    const { rows, problems } = await readOne(file);
    total.rows += rows;
    total.problems += problems;
    if (rows === 0) total.without += 1;
  }
  console.error(
    `data:read: ${counted(total.files, "file")}, ${counted(total.rows, "row")}, ${counted(total.problems, "problem")}; ${counted(total.without, "file")} without a row`,
  );
  if (total.rows === 0) process.exitCode = 1;
}

async function readOne({
  shown,
  name,
  size,
  bytes,
}: FileToRead): Promise<{ readonly rows: number; readonly problems: number }> {
  const say = (where: string, message: string) =>
    console.error(`${shown}:${where}${where === "" ? "" : ":"} ${message}`);
  if (size > MOST_BYTES) {
    say("", `${grouped(size)} bytes; at most ${grouped(MOST_BYTES)} are read: split the file`);
    return { rows: 0, problems: 1 };
  }
  const { format, version, rows, problems, notes } = await readGivenFile(givenFile(name, bytes()));
  for (const row of rows) process.stdout.write(`${JSON.stringify({ file: shown, format, version, ...row })}\n`);
  for (const { where, message } of problems) say(placeOf(where), message);
  for (const note of notes) say("", `note: ${note}`);
  return { rows: rows.length, problems: problems.length };
}

const placeOf = ({ line, cell, path }: Place) =>
  [line === undefined ? "" : `${line}`, cell ?? "", path ?? ""].filter((part) => part !== "").join(":");

// A consumer that closes the pipe early, such as head, is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
try {
  await read();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
}
