const FIRST = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Returns "second", "11th", "22nd". */
export function ordinal(place: number): string {
  const word = FIRST[place];
  if (word !== undefined) return word;
  const ending = place % 100 > 10 && place % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

/** Returns "five", "12". */
export const cardinal = (count: number) => COUNTS[count] ?? String(count);
