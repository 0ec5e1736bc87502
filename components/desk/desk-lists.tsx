import { useDesk } from "./desk-context";

/** The names by which ids are searched, once for the page. */
export function DeskLists() {
  const { opened } = useDesk();
  const { methods, benchmarks, metrics, conditions } = opened.vocabulary;
  return (
    <>
      {Object.entries({ methods, benchmarks, metrics, conditions, papers: opened.papers, sources: opened.sources }).map(
        ([table, rows]) => (
          <datalist key={table} id={`desk-${table}`}>
            {rows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
        ),
      )}
    </>
  );
}
