import { spawnSync } from "node:child_process";

/** Whether poppler's program that reads a PDF is installed. */
export const READS_PDF = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Where a word of a page ends, in points from its top left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="[\d.]+" yMin="[\d.]+" xMax="(?<right>[\d.]+)" yMax="(?<bottom>[\d.]+)">(?<text>[^<]*)/g;

/** The words of each page of a PDF. */
export const printedPages = (pdf: Buffer): readonly (readonly PrintedWord[])[] =>
  read(pdf, "-bbox")
    .split("<page ")
    .slice(1)
    .map((page) => [...page.matchAll(WORD)].map(({ groups }) => ({ text: groups?.text ?? "", right: Number(groups?.right), bottom: Number(groups?.bottom) })));

/** The letters of a PDF as they were set, cell by cell. Digits and spaces are not among them: the PDF of Firefox does not say what they are. */
export const printedLetters = (pdf: Buffer): string => lettersOf(read(pdf, "-raw"));

export const lettersOf = (text: string): string => text.replace(/[^a-z]/gi, "");

const read = (pdf: Buffer, option: string) => spawnSync("pdftotext", [option, "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 2 ** 26 }).stdout;
