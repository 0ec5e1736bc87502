import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApiParameters } from "@/lib/http/openapi/openapi-parameters";
import { formatsOf } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { small } from "@/tests/support/catalogues";
import { ADDRESSES, QUERIES } from "@/tests/support/view-addresses";

/**
 * Compares with a frozen file how pages read and wrote addresses, and how the API described its parameters, on 28 November 2026. Readers' links
 * depend on these: a file is only made again, with FREEZE=1, if its meaning was wrong. Views, parameters and choices of a parameter may be added.
 */
function frozen(name: string, found: object): object {
  const file = `tests/fixtures/frozen/${name}`;
  if (process.env.FREEZE === "1") writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  return JSON.parse(readFileSync(file, "utf8")) as object;
}

it.each(Object.keys(ADDRESSES))("reads and writes the addresses of a page as before: %s", (page) => {
  const found = Object.fromEntries(QUERIES.map((query) => [query, ADDRESSES[page]?.(new URLSearchParams(query))]));
  const read: unknown = JSON.parse(JSON.stringify(found));
  expect(read).toMatchObject(frozen(`address-${page.replace(".", "-")}.json`, found));
});

/** Returns parameters by endpoint and name, and also by format if they differ between formats. */
function parametersOf(): Readonly<Record<string, object>> {
  const all: Record<string, object> = {};
  for (const endpoint of ENDPOINTS)
    for (const format of formatsOf(endpoint))
      for (const { name, ...parameter } of openApiParameters(small, endpoint, format)) {
        const key = `${endpoint.path} ${name}`;
        const before = all[key];
        if (before === undefined) all[key] = parameter;
        else if (JSON.stringify(before) !== JSON.stringify(parameter))
          all[`${endpoint.path}.${format} ${name}`] = parameter;
      }
  return all;
}

/** Returns a description without the choices that the frozen one does not list: a parameter may have new ones. */
function withoutNewChoices(said: unknown, before: unknown, key = ""): unknown {
  if (Array.isArray(said) && Array.isArray(before) && key === "enum")
    return said.filter((choice) => before.includes(choice));
  if (typeof said !== "object" || said === null || Array.isArray(said)) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, own]) => [
      name,
      withoutNewChoices(own, (before as Record<string, unknown> | undefined)?.[name], name),
    ]),
  );
}

it("says of the parameters of the API what it said", () => {
  const found = parametersOf();
  const before = frozen("parameters.json", found);
  expect(withoutNewChoices(JSON.parse(JSON.stringify(found)), before)).toMatchObject(before);
});
it("may list new choices of a parameter, and none may go or change its place", () => {
  const before = { chart: { schema: { enum: ["ranked", "lines"] } } };
  const shown = (...choices: readonly string[]) => withoutNewChoices({ chart: { schema: { enum: choices } } }, before);
  expect(shown("ranked", "range", "lines")).toEqual(before);
  expect(
    [shown("ranked", "range"), shown("lines", "ranked")].filter(
      (one) => JSON.stringify(one) === JSON.stringify(before),
    ),
  ).toEqual([]);
});
