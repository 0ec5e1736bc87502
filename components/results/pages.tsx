import page from "@/components/page/page.module.css";
import { resultsHref, type ResultsView } from "@/lib/view/views/results-view";

/** Links to other pages of the list: the first, the last, and those around the current one. */
export function Pages({ view, pages }: { readonly view: ResultsView; readonly pages: number }) {
  if (pages === 1) return null;
  const near = [1, view.page - 1, view.page, view.page + 1, pages].filter((one) => one >= 1 && one <= pages);
  return (
    <nav aria-label="Pages of this list">
      <ul className={page.choices}>
        {[...new Set(near)].map((one, at, all) => (
          <li key={one}>
            {at > 0 && one - (all[at - 1] ?? one) > 1 && <span aria-hidden="true">…</span>}
            <a
              href={resultsHref({ ...view, page: one })}
              aria-current={one === view.page ? "page" : undefined}
              aria-label={`Page ${one} of ${pages}`}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
