const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2024-12-22" is "22 December 2024", "2024-12" is "December 2024". No time zone and no locale of the machine is involved. */
export function printDate(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
