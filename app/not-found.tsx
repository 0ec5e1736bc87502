import type { Metadata } from "next";
import { SuggestPaper } from "@/components/notices/suggest-paper";
import { NoPermalink } from "@/components/page/permalink";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <h1>Page not found</h1>
      <p className="lead">
        Ids never change, so a link that once worked should still work; check this one for typing errors.
      </p>
      <div data-at-sight="" data-nearest="" aria-live="polite" suppressHydrationWarning />
      <p>
        Try the <a href="/benchmarks">benchmarks</a>, the <a href="/methods">methods</a>, the{" "}
        <a href="/papers">papers</a> or the <a href="/data">tables</a>, or <a href="/search">search</a> for a name.{" "}
        <SuggestPaper />
      </p>
      <NoPermalink />
    </>
  );
}
