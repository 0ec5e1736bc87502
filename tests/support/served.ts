import type { APIRequestContext } from "@playwright/test";

/** A row as the API serves it; what is not text in it is not asked for here. */
export type Served = Readonly<Record<string, string>>;

/** A table as the API serves it, so that a browser test need not write down counts that change with the data. */
export async function tableOf(request: APIRequestContext, name: string): Promise<readonly Served[]> {
  return ((await (await request.get(`/api/v1/${name}.json`)).json()) as { data: Served[] }).data;
}
