import type { APIRequestContext } from "@playwright/test";

/** A row as the API serves it; the tests read only its text fields. */
export type Served = Readonly<Record<string, string>>;

/** Returns a table as the API serves it, so that a browser test need not contain counts that change with the data. */
export async function tableOf(request: APIRequestContext, name: string): Promise<readonly Served[]> {
  return ((await (await request.get(`/api/v1/${name}.json`)).json()) as { data: Served[] }).data;
}
