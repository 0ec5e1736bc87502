import type { TableTexts } from "@/lib/catalogue/tables-of";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { askSite } from "@/lib/view/ask-site";

/** The files of the collection as the site serves them. Throws where one cannot be had; a collection may have no CHANGES.md. */
export async function loadCollection(): Promise<{ readonly texts: TableTexts; readonly changes: string | null }> {
  const texts = await Promise.all(TABLE_NAMES.map(async (name) => [name, await textOf(fileOf(TABLES[name]))] as const));
  // There is a text for every table, which fromEntries cannot say.
  return { texts: Object.fromEntries(texts) as unknown as TableTexts, changes: await textOf("CHANGES.md").catch(() => null) };
}

async function textOf(file: string): Promise<string> {
  const answer = await askSite(`/data/${file}`);
  if (!answer.ok) throw new Error(`/data/${file} could not be loaded (${answer.status})`);
  return answer.text();
}
