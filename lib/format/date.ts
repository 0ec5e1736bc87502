const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2024-12-22" is "22 December 2024", "2024-12" is "December 2024". No time zone and no locale of the machine is involved. */
export function printDate(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** "2024-12-22" is in "December". */
export const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";

/** "2024-12-22" is "December 2024", as is "2024-12". */
export const printMonth = (iso: string) => printDate(iso.slice(0, 7));

/** Whether a date names its day. */
export const hasDay = (iso: string) => iso.length > 7;

/** A date with a day: its own, or the 16th, in the middle of its month, or the 2nd of July, in the middle of its year. */
export const dayWithin = (iso: string) => (hasDay(iso) ? iso : iso.length > 4 ? `${iso}-16` : `${iso}-07-02`);
