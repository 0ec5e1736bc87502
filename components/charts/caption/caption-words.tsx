import type { ToldChart } from "@/lib/view/chart/told-chart";

/** The title of a chart, and notes on what it leaves out. */
export const CaptionWords = ({ chart: { title, notes } }: { readonly chart: Pick<ToldChart, "title" | "notes"> }) => (
  <span>
    <b>{title}</b>
    {notes.length > 0 && <span data-notes="">. {notes.join(" ")}</span>}
  </span>
);
