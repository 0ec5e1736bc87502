import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { specimenId } from "@/components/gallery/specimen-id";
import { answer } from "@/lib/http/endpoints/endpoints";
import { pageAt } from "@/lib/view/address/site-pages";
import { filesByImport } from "@/scripts/architecture/rooms";
import { wide } from "@/tests/support/catalogues";
import { elementsOf, textOf, type Element } from "@/tests/support/elements";
import { joinedWords } from "@/tests/support/joined-words";
import { COMPONENTS_LEFT_OUT, MODULES_LEFT_OUT } from "@/tests/support/left-out";
import { filesRun } from "@/tests/support/files-run";
import { roomsOfSpecimens } from "@/tests/support/specimens";

// React complains only in development. Set before any module is loaded, and never taken back: the build of React that complains is for this file alone.
vi.hoisted(() => vi.stubEnv("NODE_ENV", "test"));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);

/** What React reports while it renders a specimen: a list without keys, an unknown attribute, elements that may not be nested. */
const COMPLAINTS: string[] = [];
const listening = vi
  .spyOn(console, "error")
  .mockImplementation((...words) => void COMPLAINTS.push(words.map(String).join(" ")));
const {
  done: { ROOMS, ALL, RENDERED },
  files: RUN,
} = await filesRun(async () => {
  const rooms = await roomsOfSpecimens();
  const all = rooms.flatMap(([, specimens]) => specimens);
  return {
    ROOMS: rooms,
    ALL: all,
    RENDERED: all.map(({ of, state, node }) => [`${of}, ${state}`, renderToStaticMarkup(node)] as const),
  };
});
listening.mockRestore();
const REFUSED = new Map<string, boolean>();

const sources = [...filesByImport(".").keys()].filter((file) => /^components\/(?!gallery\/)/.test(file));
const endless = (file: string) => file.replace(/\.tsx?$/, "");
/** Modules that a test without a browser imports itself. */
const IMPORTED = new Set(
  filesIn("tests")
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b(?:from |import\()"@\/(components\/[^"]+)"/g)].map(
        ([, name = ""]) => name,
      ),
    ),
);
/** Returns whether a module has a function, and not just types and constants. */
const hasFunction = (file: string) =>
  /=>\s*[^\s;|)\]]|\bfunction\b|\bclass\b/.test(
    readFileSync(file, "utf8").replace(/^(?:export )?(?:type|interface) [^]*?^[}\S].*$/gm, ""),
  );

test("every component is rendered by a specimen, or left out with a reason and a test that shows it", () => {
  const silent = sources.filter((file) => file.endsWith(".tsx") && !RUN.has(file)).map(endless);
  expect(silent.length).toBeLessThan(sources.length / 2);
  expect(
    silent.filter((file) => !Object.hasOwn(COMPONENTS_LEFT_OUT, file)),
    "→ a specimen in components/gallery",
  ).toEqual([]);
  expect(
    Object.keys(COMPONENTS_LEFT_OUT).filter((file) => !silent.includes(file)),
    "→ out of the list: it is gone, or in the gallery",
  ).toEqual([]);
});

test("every other module beside components is run by a specimen or by a test without a browser, or left out with a reason and a test that runs it", () => {
  const silent = sources
    .filter((file) => file.endsWith(".ts") && !RUN.has(file) && hasFunction(file))
    .map(endless)
    .filter((file) => !IMPORTED.has(file));
  expect(
    silent.filter((file) => !Object.hasOwn(MODULES_LEFT_OUT, file)),
    "→ a test in tests/components",
  ).toEqual([]);
  expect(
    Object.keys(MODULES_LEFT_OUT).filter((file) => !silent.includes(file)),
    "→ out of the list: it is gone, or tested without a browser",
  ).toEqual([]);
});

test("the tests that are named instead are there", () => {
  const named = [...Object.values(COMPONENTS_LEFT_OUT), ...Object.values(MODULES_LEFT_OUT)].map(
    (why) => /: (tests\/\S+)$/.exec(why)?.[1] ?? why,
  );
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test("a specimen names the file that it is of, and no two are of the same state", () => {
  const files = new Set(filesByImport(".").keys());
  expect(ALL.filter(({ of }) => !files.has(`${of}.tsx`)).map(({ of }) => of)).toEqual([]);
  expect(
    ROOMS.flatMap(([, all]) =>
      all.map(({ of, state }) => specimenId(of, state)).filter((name, at, names) => names.indexOf(name) !== at),
    ),
  ).toEqual([]);
});

test("React complains of mistakes here, which it does only in development", () => {
  const heard = vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderToStaticMarkup(createElement("p", { class: "wrong" }));
  expect(heard).toHaveBeenCalled();
  heard.mockRestore();
});

test("React has nothing to complain of in any specimen", () => {
  expect(COMPLAINTS).toEqual([]);
});

describe.each(RENDERED.filter(([, html]) => html !== ""))("%s", (name, html) => {
  const elements = elementsOf(parseDocument(html));
  const named = (name: string) => elements.filter((element) => element.name === name);

  test("says nothing that is not a word", () => {
    // The API reference mentions null, and the page of formats mentions what files contain instead of a number.
    expect(words(html).replace(/api-page|formats-page/.test(name) ? /\b(?:null|NaN)\b/g : /^$/, "")).not.toMatch(
      /\b(?:undefined|NaN|null|Infinity)\b|\[object |\$\{|&amp;amp;/,
    );
    expect(words(html)).toMatch(/\S/);
  });

  test("runs no words together where there is no style sheet, as in a browser of text", () => {
    expect(joinedWords(html), "→ a space between the elements").toEqual([]);
  });

  test("leads only to addresses that there are", () => {
    const own = named("a").flatMap(({ attribs }) =>
      attribs.href?.startsWith("/") ? [attribs.href.split(/[?#]/, 1)[0] as string] : [],
    );
    expect(
      own.filter(
        (path) =>
          pageAt(path) === null &&
          !/^\/(?:(?:api\/v1|embed|preview|data)\/.|(?:feed\.xml|datapackage\.json|croissant\.json|CITATION\.cff)$)/.test(
            path,
          ),
      ),
    ).toEqual([]);
    const rows = own.flatMap((path) => pageAt(path) ?? []).filter(({ id }) => id !== "");
    const known = {
      "/benchmarks/[id]": wide.benchmarks,
      "/methods/[id]": wide.methods,
      "/papers/[id]": wide.papers,
    } as const;
    expect(
      rows.filter(
        ({ address, id }) => !(known as Readonly<Record<string, ReadonlyMap<string, unknown>>>)[address]?.has(id),
      ),
    ).toEqual([]);
  });

  test("offers only what the API answers", () => {
    const asked = named("a").flatMap(({ attribs }) =>
      attribs.href?.startsWith("/api/v1/") ? attribs.href.slice("/api/v1/".length).split("#", 1) : [],
    );
    // The description of the API is not an endpoint of it.
    expect([...new Set(asked)].filter((address) => address !== "openapi.json" && isRefused(address))).toEqual([]);
  });

  test("leads from each value to the result that has it", () => {
    for (const { attribs, children } of named("a")) {
      const place = /^\/papers\/([^#]+)#(.+)$/.exec(attribs["data-receipt"] === undefined ? "" : (attribs.href ?? ""));
      if (place === null) continue;
      const result = wide.results.find(({ id }) => id === place[2]);
      expect([result?.paper.paper_id, plain(textOf(children))]).toEqual([
        place[1],
        expect.stringContaining(plain(result?.value.text ?? "nothing")),
      ]);
    }
    // Under one configuration each value appears once.
    for (const { children } of named("ul")) {
      const places = elementsOf({ children }).flatMap(({ attribs }) =>
        attribs["data-receipt"] === undefined ? [] : (attribs.href ?? ""),
      );
      expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    }
  });

  test("names what it has for screen readers", () => {
    const isNamed = ({ attribs, children }: Element) =>
      [attribs["aria-label"], attribs["aria-labelledby"], attribs.title].some(Boolean) ||
      textOf(children).trim() !== "";
    expect(
      [...named("a"), ...named("button"), ...named("th"), ...named("summary")]
        .filter((element) => !isNamed(element))
        .map(({ name }) => name),
    ).toEqual([]);
    expect(
      named("button").filter(
        ({ attribs }) =>
          attribs.popovertarget &&
          attribs.popovertargetaction !== "hide" &&
          !/, open the receipt$/.test(attribs["aria-label"] ?? ""),
      ),
    ).toHaveLength(0);
    const inRegion = elements.filter(({ attribs }) => attribs.role === "region").flatMap(({ children }) => children);
    expect(
      named("table").filter(
        (table) =>
          !elementsOf({ children: table.children }).some(({ name }) => name === "caption") && !inRegion.includes(table),
      ),
    ).toHaveLength(0);
    expect(named("th").filter(({ attribs }) => attribs.scope === undefined)).toHaveLength(0);
    const inSvg = named("svg").flatMap(({ children }) => elementsOf({ children }));
    expect(
      named("svg").filter(
        (svg) => !inSvg.includes(svg) && svg.attribs["aria-hidden"] !== "true" && svg.attribs.role !== "img",
      ),
    ).toHaveLength(0);
    expect(elements.filter(({ attribs }) => attribs.role === "region" && !attribs["aria-label"])).toHaveLength(0);
  });

  test("has each id once, and points only to ids that it has", () => {
    const ids = elements.flatMap(({ attribs }) => attribs.id ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(
      elements
        .flatMap(({ attribs }) => attribs["aria-labelledby"] ?? attribs.for ?? [])
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  test("has rows of a table that are all as wide as its head", () => {
    for (const table of named("table")) expect(new Set(widths(table)).size, words(renderedHead(table))).toBe(1);
  });
});

/** Returns whether the API answers an address with a problem; each is requested once for all specimens. */
function isRefused(address: string): boolean {
  const [path = "", query = ""] = address.split("?", 2);
  if (!REFUSED.has(address)) REFUSED.set(address, "status" in answer(wide, path, new URLSearchParams(query)));
  return REFUSED.get(address) ?? false;
}

/** Sources print either minus sign. */
const plain = (text: string) => text.replaceAll("−", "-");
const words = (html: string) => html.replace(/<(script|style|pre|code)[^>]*>.*?<\/\1>/gs, " ").replace(/<[^>]*>/g, " ");
const renderedHead = (table: Element) => textOf(table.children).slice(0, 80);

/** Returns how many columns each row of a table has, counting cells that span rows in each of them. */
function widths(table: Element): readonly number[] {
  const open: number[] = [];
  return elementsOf({ children: table.children })
    .filter(({ name }) => name === "tr")
    .map(({ children }) => {
      const cells = children.filter(
        (child): child is Element => "name" in child && (child.name === "td" || child.name === "th"),
      );
      const held = open.filter((rows) => rows > 0).length;
      open.forEach((rows, at) => (open[at] = rows - 1));
      const own = cells.reduce((sum, { attribs }) => {
        const span = Number(attribs.colspan ?? 1);
        for (let column = 0; column < span; column++) open.push(Number(attribs.rowspan ?? 1) - 1);
        return sum + span;
      }, 0);
      return own + held;
    });
}
