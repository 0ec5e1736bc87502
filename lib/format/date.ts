const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Prints a date: "2024-12-22" is "22 December 2024", "2024-12" is "December 2024". Does not depend on a time zone or on the locale of the machine. */
export function printDate(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** Returns the name of the month: "December" for "2024-12-22". */
export const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";

/** Prints the month and the year: "December 2024" for both "2024-12-22" and "2024-12". */
export const printMonth = (iso: string) => printDate(iso.slice(0, 7));

/** Returns whether a date names its day. */
export const hasDay = (iso: string) => iso.length > 7;

/** Completes a date to one with a day: a month gets the 16th, near its middle, and a year the 2nd of July. */
export const dayWithin = (iso: string) => (hasDay(iso) ? iso : iso.length > 4 ? `${iso}-16` : `${iso}-07-02`);
