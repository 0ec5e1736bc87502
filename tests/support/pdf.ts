import { spawnSync } from "node:child_process";

/** Whether poppler's programs for reading and drawing a PDF are installed. */
export const READS_PDF = spawnSync("pdftotext", ["-v"]).error === undefined;

/** A word with the position where it ends, in points from the top left corner of its page. */
export interface PrintedWord {
  readonly text: string;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="[\d.]+" yMin="[\d.]+" xMax="(?<right>[\d.]+)" yMax="(?<bottom>[\d.]+)">(?<text>[^<]*)/g;

/** Returns the words of each page of a PDF. */
export const printedPages = (pdf: Buffer): readonly (readonly PrintedWord[])[] =>
  read(pdf, "-bbox")
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(({ groups }) => ({
        text: groups?.text ?? "",
        right: Number(groups?.right),
        bottom: Number(groups?.bottom),
      })),
    );

/** Returns the letters of a PDF in the order in which they were printed. Digits and spaces are left out: the PDF of Firefox does not map them to characters. */
export const printedLetters = (pdf: Buffer): string => lettersOf(read(pdf, "-raw"));

export const lettersOf = (text: string): string => text.replace(/[^a-z]/gi, "");

const read = (pdf: Buffer, option: string) =>
  spawnSync("pdftotext", [option, "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 2 ** 26 }).stdout;

/** Returns the first page of a PDF as a PNG, with this many pixels per inch. */
export const drawnPage = (pdf: Buffer, resolution: number): Buffer =>
  spawnSync("pdftoppm", ["-png", "-singlefile", "-r", String(resolution)], { input: pdf, maxBuffer: 2 ** 26 }).stdout;
