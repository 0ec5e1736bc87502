import { z } from "zod";
import { lastPlaceOf, numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { alsoPlain, plainAs } from "./plain-cells";
import { cellOfText, spreadsheetSafe, textOfCell } from "./spreadsheet";

/**
 * Cell codecs: each reads the text of one CSV cell and writes it back, byte for byte. Its error message says what the curator should write instead;
 * the reader of the file adds the place and what was found.
 */

/** The printed digits of a result and the number that they stand for: "25.70" stays 25.70 and sorts as 25.7. */
const printed = z.strictObject({
  text: z.string().meta({ description: "The digits as the source prints them." }),
  number: z.number().meta({ description: "The number that the digits stand for, for sorting and drawing." }),
});
export type Printed = z.output<typeof printed>;

/** One stated condition of a result, such as `steps=10`. */
const conditionPair = z.strictObject({
  key: z.string().meta({ description: "The condition_id." }),
  value: z.string().meta({ description: "What the source states." }),
});

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PLAIN_TEXT = /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?$/u;

/** A stable id that is readable in a URL. */
export const slug = plainAs(
  z.string().regex(SLUG, "lower-case letters and digits joined by single hyphens, such as two-words-64"),
  SLUG,
);

/**
 * Plain text on one line without leading, trailing or doubled spaces. A text that a spreadsheet would run as a formula is preceded by an apostrophe
 * in the file (OWASP, "CSV injection"), so that every download is safe and still equals its file byte for byte.
 */
export const text = plainAs(
  z.codec(
    z
      .string()
      .regex(PLAIN_TEXT, "text on one line, not empty, without spaces at its ends or control characters")
      .refine((cell) => !cell.includes("  "), "single spaces between words")
      .refine(
        (cell) => spreadsheetSafe(cell) === cell,
        "an apostrophe before a text that begins with = + - or @, which a spreadsheet would run; it is not part of the text",
      ),
    z.string(),
    { decode: textOfCell, encode: cellOfText },
  ),
  /^[A-Za-z\d][!-~]*(?: [!-~]+)*$/,
);

/** At most `words` words of a source, verbatim; white space separates words. */
export const quotation = (words: number) =>
  plainAs(
    text.refine((cell) => cell.split(/\s+/).length <= words, `a verbatim fragment of at most ${words} words`),
    new RegExp(`^[A-Za-z\\d][!-~]*(?: [!-~]+){0,${words - 1}}$`),
  );

/** Full names joined by "; ", given names first, so that a bibliography can split them: neither "Tian, K." nor "Tian et al.". */
export const nameList = text.refine(
  (cell) => cell.split("; ").every((name) => /^[^\s,;&][^,;&]*$/.test(name) && !/\b(?:and|et al)\b/.test(name)),
  "full names joined by '; ', without commas, such as Keyu Tian; Yi Jiang",
);

/** One of a closed list of words. */
export const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, { error: `one of: ${choices.join(", ")}` });

/** A URL that a reader can open; only https. */
export const url = z
  .string()
  // Before z.url, which trims its input: a cell must be written back byte for byte.
  // Programs in other languages read this pattern in the API description, so it uses nothing that needs JavaScript's u flag.
  .regex(/^https:\/\/\S+$/, { error: "an address that begins with https://, without spaces", abort: true })
  .refine((cell) => !/\p{C}/u.test(cell), {
    error: "an address that begins with https://, without spaces or control characters",
    abort: true,
  })
  .check(z.url({ error: "an address that begins with https:// and a host" }));

/**
 * The address of a source: https or, for a local run, also an intranet URL or a path such as `file:runs/a.json`. Like `url`, keeps a cell byte for
 * byte. lib/catalogue/checks/check-sources.ts decides whether the kind of source allows it.
 */
export const sourceUrl = z
  .string()
  .regex(/^(?:https?:\/\/|file:)\S+$/, {
    error: "an address that begins with https://, or of a run http:// or file: with a path; without spaces",
    abort: true,
  })
  .refine((cell) => !/\p{C}/u.test(cell), { error: "an address without control characters", abort: true })
  .check(z.url({ error: "an address with a host, or file: with a path" }));

const SHA256 = /^[0-9a-f]{64}$/;

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = plainAs(z.string().regex(SHA256, "a SHA-256 as 64 lower-case hexadecimal digits"), SHA256);

const isCalendarDay = (cell: string) => {
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(cell);
};

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD")
  .refine(isCalendarDay, "a day that exists, as YYYY-MM-DD");

/** A day, or a month or a year if no more is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Sorts as text. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, "a date as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known")
  .refine((cell) => isCalendarDay(`${cell}-01-01`.slice(0, 10)), "a date that exists");

/** A whole number from zero, without sign or leading zeros. */
export const count = z.codec(
  z.string().regex(/^(?:0|[1-9]\d{0,14})$/, "a whole number from 0, in digits only"),
  z.int().nonnegative(),
  { decode: Number, encode: String },
);

/** A plain decimal number whose printed form does not matter, such as the bound of a range. */
export const decimal = z.codec(
  z
    .string()
    .refine(
      (cell) => /^-?\d+(?:\.\d+)?$/.test(cell) && String(Number(cell)) === cell,
      "a decimal number in its shortest form, such as 0, -1 or 0.5",
    ),
  z.number(),
  { decode: Number, encode: String },
);

/**
 * The largest power of ten of a number, and its largest number of decimals, so that values computed from two numbers still have digits that can be
 * printed.
 */
const FARTHEST_PLACE = 30;

/** The digits of a result exactly as the source prints them: any text that the scanner takes as one numeral. */
export const printedNumber = z.codec(
  z
    .string()
    .refine(
      isNumeral,
      "the printed digits as one numeral, without unit or sign of qualification, such as 25.70, 16,000 or 1.9e-1; decimals after a point",
    )
    .refine(
      (cell) =>
        !isNumeral(cell) ||
        (Math.abs(lastPlaceOf(cell)) <= FARTHEST_PLACE && Math.abs(numberOf(cell)) < 10 ** FARTHEST_PLACE),
      `a number below 1e${FARTHEST_PLACE}, with no digit after the ${FARTHEST_PLACE}th decimal`,
    ),
  printed,
  { decode: (cell) => ({ text: cell, number: numberOf(cell) }), encode: (cell) => cell.text },
);

const INTERVAL = /^\[(\S+), (\S+)\]$/;

/** The digits after ±, or an interval, as the source prints it. */
export const printedSpread = z
  .string()
  .refine(
    (cell) => (INTERVAL.exec(cell)?.slice(1) ?? [/^\p{Nd}|^\./u.test(cell) ? cell : ""]).every(isNumeral),
    "the digits after ±, such as 0.1, or an interval such as [0.36, 0.44]",
  );

/** A numeral as the scanner finds it, with nothing around it. */
export const numeral = z.string().refine(isNumeral, "one numeral as the scanner finds it, such as 18.65 or -0.998");

/** Ids separated by single spaces, in the given order, each once. */
export const idList = z.codec(
  z
    .string()
    .regex(/^(?:[a-z0-9-]+(?: [a-z0-9-]+)*)?$/, "ids separated by single spaces")
    .refine((cell) => new Set(cell.split(" ")).size === cell.split(" ").length, "each id once"),
  z.array(z.string()),
  { decode: (cell) => (cell === "" ? [] : cell.split(" ")), encode: (ids) => ids.join(" ") },
);

const PAIR = /^([a-z0-9]+(?:-[a-z0-9]+)*)=([^\s;=\p{C}](?:[^;=\p{C}]*[^\s;=\p{C}])?)$/u;

/** `key=value` pairs joined by `; `, keys in alphabetical order and each once, so that equal lists are equal text. */
export const conditionList = z.codec(
  z
    .string()
    .refine(
      (cell) => cell === "" || cell.split("; ").every((pair) => PAIR.test(pair)),
      "key=value pairs joined by '; ', such as steps=10; teacher=var",
    )
    .refine((cell) => {
      const keys = cell.split("; ").map((pair) => pair.split("=")[0] ?? "");
      return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
    }, "keys in alphabetical order, each once"),
  z.array(conditionPair),
  {
    decode: (cell) =>
      cell === ""
        ? []
        : cell.split("; ").map((pair) => {
            const [, key = "", value = ""] = PAIR.exec(pair) ?? [];
            return { key, value };
          }),
    encode: (pairs) => pairs.map(({ key, value }) => `${key}=${value}`).join("; "),
  },
);

/** An empty cell means "not stated in the source" and is read as null; the inner codec reads any other cell. */
export const optional = <Inner extends z.ZodType<unknown, string>>(inner: Inner) =>
  alsoPlain(
    inner,
    z.codec(z.string(), z.nullable(outputOf(inner)), {
      decode: (cell, context) => {
        if (cell === "") return null;
        const read = z.safeDecode(inner, cell as z.input<Inner>);
        if (read.success) return read.data as z.input<z.ZodType<z.output<Inner>, z.output<Inner>>>;
        for (const { message } of read.error.issues) context.issues.push({ code: "custom", message, input: cell });
        return z.NEVER;
      },
      encode: (value) => (value === null ? "" : z.encode(inner, value as z.output<Inner>)),
    }),
  );

/** Returns the schema of a codec's output; for a schema that is not a codec, the schema itself. */
function outputOf<Inner extends z.ZodType>(inner: Inner): z.ZodType<z.output<Inner>, z.output<Inner>> {
  return (inner instanceof z.ZodCodec ? inner.def.out : inner) as z.ZodType<z.output<Inner>, z.output<Inner>>;
}
