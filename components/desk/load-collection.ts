import type { TableTexts } from "@/lib/catalogue/tables-of";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { askSite } from "@/lib/view/ask-site";

/** Loads the files of the collection as the site serves them. Throws if one cannot be loaded, except CHANGES.md, which a collection may lack. */
export async function loadCollection(): Promise<{ readonly texts: TableTexts; readonly changes: string | null }> {
  const texts = await Promise.all(TABLE_NAMES.map(async (name) => [name, await textOf(fileOf(TABLES[name]))] as const));
  // There is a text for every table, which the type of fromEntries cannot express.
  return {
    texts: Object.fromEntries(texts) as unknown as TableTexts,
    changes: await textOf("CHANGES.md").catch(() => null),
  };
}

async function textOf(file: string): Promise<string> {
  const answer = await askSite(`/data/${file}`);
  if (!answer.ok) throw new Error(`/data/${file} could not be loaded (${answer.status})`);
  return answer.text();
}
