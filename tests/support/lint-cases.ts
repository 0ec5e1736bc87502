/** Code that lint must report: the file that it is in, the code, and for each report its rule and the beginning of what it says. */
export type SeededFault = readonly [file: string, code: string, ...reports: readonly string[]];

const ORDER = "house(zones): Imports in lib go only to the left in: lib/numerals →";
const PAPA = "house(modules): Only lib/csv knows PapaParse";
const RECHARTS = "house(modules): Only components/charts knows Recharts";
const DISK = "house(modules): Only lib/catalogue/load-*.ts, scripts and tests touch the disk";
const RULES = "house(modules): Ask lib/report";
const ZOD = "house(modules): Zod stays on the server";
const CLIENT = "house(modules): A client file takes finished, plain props";
const COMMITTED = "house(modules): Only tests/data loads the committed collection";
const FAST_CHECK = "house(modules): Import it from tests/support/fast-check";
const SPREAD = "house(syntax): There may be too many data to spread into a call";
const ASK = "house(syntax): Request anything with askSite or fromSite";
const AT = "house(syntax): Write at(address)";
const JSX = "house(syntax): Write JSX";

/** What we decided ourselves: who may import what, and what may not be written. */
export const HOUSE_FAULTS: readonly SeededFault[] = [
  // The order of the rooms.
  ["lib/numerals/order.ts", 'import "@/lib/tables/results";', ORDER],
  ["lib/tables/order.ts", 'export { a } from "../queries/a";', ORDER],
  ["lib/csv/order.ts", 'import type { A } from "@/lib/catalogue/a";\nexport const a: A = 1;', ORDER],
  ["lib/report/order.ts", 'export const a = () => import("@/lib/sentences/a");', ORDER],
  ["lib/http/order.ts", 'export * from "@/lib/queries/a";', ORDER],
  [
    "lib/readers/knows.ts",
    'import "@/lib/catalogue/a";',
    "house(zones): lib/readers knows nothing about the collection",
  ],
  ["lib/islands/knows.ts", 'import "@/lib/format/a";', "house(zones): lib/islands knows Next"],
  ["lib/view/decides.ts", 'import "@/lib/islands/a";', "house(zones): lib does not decide how a page reaches a reader"],
  ["lib/format/up.ts", 'import "@/components/a";', "house(zones): lib may not import from components or app"],
  ["lib/islands/up.ts", 'import "../../app/a";', "house(zones): lib may not import from components or app"],
  ["components/page/up.tsx", 'import "@/app/a";', "house(zones): components may not import from app"],
  ["app/up.ts", 'import "../scripts/a.mjs";', "house(zones): What is served may not import scripts or tests"],
  ["components/up.ts", 'import "@/tests/support/a";', "house(zones): What is served may not import scripts or tests"],
  ["lib/tables/up.ts", 'import "@/scripts/a";', "house(zones): What is served may not import scripts or tests"],
  // Who knows a library, the disk, the rules or the committed collection: imports, exports, import() and import = require().
  ["lib/tables/papa.ts", 'import Papa from "papaparse";\nexport const a = Papa;', PAPA],
  ["app/papa.ts", 'export { parse } from "papaparse";', PAPA],
  ["components/page/papa.ts", 'export * from "papaparse";', PAPA],
  ["scripts/data/papa.ts", 'export const a = () => import("papaparse");', PAPA],
  ["scripts/papa.mjs", "export const a = () => import(`papaparse`);", PAPA],
  ["tests/data/papa.ts", 'import "papaparse";', PAPA],
  ["tests/lib/papa.ts", 'import type Papa from "papaparse";\nexport type A = Papa;', PAPA],
  ["lib/islands/papa.mjs", 'import "papaparse";', PAPA],
  ["lib/catalogue/load-papa.ts", 'import "papaparse";', PAPA],
  ["lib/view/ask-site.ts", 'import "papaparse";', PAPA],
  ["components/charts/papa.client.tsx", 'import "papaparse";', PAPA],
  [
    "tests/lib/equals.ts",
    'import Papa = require("papaparse");\nexport const a = Papa;',
    PAPA,
    "typescript(no-require-imports): ",
  ],
  ["components/page/recharts.tsx", 'import "recharts";', RECHARTS],
  ["components/page/recharts.client.tsx", 'import { Bar } from "recharts/es6/a";\nexport const a = Bar;', RECHARTS],
  ["lib/csv/recharts.ts", 'import "recharts";', RECHARTS],
  ["lib/exhibit/recharts.ts", 'export const a = () => import("recharts");', RECHARTS],
  ["scripts/bench/parts/reading.ts", 'import "recharts";', RECHARTS],
  ["tests/components/recharts.tsx", 'import "recharts";', RECHARTS],
  ["lib/select/disk.ts", 'import "fs";', DISK],
  ["lib/csv/disk.ts", 'import { readFile } from "node:fs/promises";\nexport const a = readFile;', DISK],
  ["app/disk.ts", 'export const a = () => import("node:fs");', DISK],
  ["components/charts/disk.ts", 'import "node:fs";', DISK],
  ["lib/catalogue/build-disk.ts", 'import "node:fs";', DISK],
  ["app/rules.ts", 'import "@/lib/select/rank/rank";', RULES],
  ["components/page/rules.tsx", 'import { rank } from "../../lib/select/rank";\nexport const a = rank;', RULES],
  ["lib/view/rules.ts", 'export { rank } from "../select/rank";', RULES],
  ["lib/sentences/rules.ts", 'export const a = () => import("@/lib/select/rank");', RULES],
  ["lib/package/rules.mjs", 'import { rank } from "@/lib/select/rank";\nexport const a = rank;', RULES],
  ["components/page/zod.client.tsx", 'import { z } from "zod";\nexport const a = z;', ZOD],
  ["components/charts/zod.ts", 'import "zod/mini";', ZOD],
  ["lib/queries/zod.ts", 'export const a = () => import("zod");', ZOD],
  ["components/compare/tables.ts", 'import "@/lib/tables/results";', CLIENT],
  ["components/charts/http.client.tsx", 'export { a } from "../../lib/http/a";', CLIENT],
  [
    "app/select.client.tsx",
    'import { rank, type Rank } from "@/lib/select/rank";\nexport const a: Rank = rank;',
    CLIENT,
  ],
  ["tests/lib/committed.ts", 'import "@/tests/support/committed";', COMMITTED],
  ["tests/gate/committed.ts", 'export const a = () => import("../support/committed");', COMMITTED],
  ["tests/support/fast-check.ts", 'import "./support/committed";', COMMITTED],
  ["tests/lib/draws.ts", 'import fc from "fast-check";\nexport const a = fc;', FAST_CHECK],
  ["tests/data/draws.mjs", 'export const a = () => import("fast-check");', FAST_CHECK],
  // Data that would be spread into a call.
  ["lib/select/most.ts", "export const a = (all: number[]) => Math.max(...all);", SPREAD],
  ["lib/csv/push.ts", "export const a = (all: number[]) => all.push(...all);", SPREAD],
  ["scripts/join.mjs", "export const a = (all) => Object.assign({}, ...all);", SPREAD],
  ["components/charts/code.client.tsx", "export const a = (all: number[]) => String.fromCharCode(1, ...all);", SPREAD],
  // Addresses without the base path of the site.
  ["components/page/fetch.ts", "export const a = async () => await fetch(String(1));", ASK],
  ["app/open.ts", 'export const a = () => open("/compare");', AT],
  ["lib/own/open.ts", "export const a = (b: string) => open(`/compare?${b}`);", AT],
  ["components/page/replace.client.tsx", 'export const a = () => location.replace("/compare");', AT],
  ["components/page/href.ts", 'export const a = (link: HTMLAnchorElement) => void (link.href = "/compare");', AT],
  ["components/page/source.ts", "export const a = (b: HTMLImageElement) => void (b.src = `/picture/${b.alt}`);", AT],
  ["components/page/action.ts", 'export const a = (form: HTMLFormElement) => void (form.action = "/compare");', AT],
  ["tests/e2e/assign.ts", 'export const a = () => location.assign("compare");', AT],
  ["scripts/assign.mjs", "export const a = (b) => window.location.assign(`${b}/compare`);", AT],
  ["tests/e2e/name.ts", 'const b = "/compare";\nexport const a = () => location.assign(b);', AT],
  ["lib/islands/href.mjs", 'export const a = () => void (location.href = "?a=1");', AT],
  ["tests/e2e/joined.ts", 'export const a = (b: string) => void (document.location.href = "/" + b);', AT],
  ["lib/exhibit/element.tsx", 'import { createElement } from "react";\nexport const a = createElement("a");', JSX],
  // The rest.
  ["lib/own/declared.ts", "declare function a(): void;\nexport {};", "house(syntax): Import it"],
  ["tests/lib/declared.ts", "declare const a: number;\nexport const b = a;", "house(syntax): Import it"],
  ["lib/select/says.ts", "console.log(1);", "eslint(no-console): "],
  ["components/says.client.tsx", 'console.error("a");', "eslint(no-console): "],
  ["app/type.ts", 'import { A } from "@/lib/a";\nexport const a: A = 1;', "typescript(consistent-type-imports): "],
  [
    "tests/lib/type.ts",
    'import { A } from "@/lib/a";\nexport const a: A = 1;',
    "typescript(consistent-type-imports): ",
  ],
  ["lib/select/sure.ts", "export const a = (b: string | null) => b!.length;", "typescript(no-non-null-assertion): "],
  ["scripts/data/sure.ts", "export const a = (b: string | null) => b!.length;", "typescript(no-non-null-assertion): "],
  [
    "lib/select/floats.ts",
    "export const a = async () => await Promise.resolve();\na();",
    "typescript(no-floating-promises): ",
  ],
  [
    "scripts/floats.mjs",
    "export const a = async () => await Promise.resolve();\na();",
    "typescript(no-floating-promises): ",
  ],
  [
    "tests/lib/floats.ts",
    "Promise.all([1].map(async (a) => await Promise.resolve(a)));\nexport const a = 1;",
    "typescript(no-floating-promises): ",
  ],
  ["app/copies.ts", "export const a = { ...new URL(String(1)) };", "typescript(no-misused-spread): "],
  ["scripts/copies.mjs", "export const a = { ...new Map() };", "typescript(no-misused-spread): "],
  [
    "lib/select/silenced.ts",
    "// oxlint-disable-next-line no-console -- Nothing below asks for it.\nexport const a = 1;",
    "Unused oxlint-disable directive",
  ],
];

const HOOKS =
  'import { useEffect, useMemo, useRef, useState } from "react";\nexport const all = [useEffect, useMemo, useRef, useState];\n';

/** What others found out, where we rely on it. */
export const STOCK_FAULTS: readonly SeededFault[] = [
  ["components/s/unused.ts", "const a = 1;", "eslint(no-unused-vars): "],
  ["components/s/unused-import.ts", 'import { a } from "@/lib/a";', "eslint(no-unused-vars): "],
  ["components/s/unused-type.ts", "type A = 1;", "eslint(no-unused-vars): "],
  ["components/s/only-type.ts", "const a = 1;\nexport type A = typeof a;", "eslint(no-unused-vars): "],
  ["components/s/unused-argument.ts", "export const a = (_b: number) => 1;", "eslint(no-unused-vars): "],
  [
    "scripts/s/unused-caught.mjs",
    "export const a = () => {\n  try {\n    return 1;\n  } catch (_error) {\n    return 2;\n  }\n};",
    "eslint(no-unused-vars): ",
  ],
  [
    "components/s/expression.ts",
    "export const a = (b: () => number) => {\n  b;\n};",
    "eslint(no-unused-expressions): ",
  ],
  ["components/s/any.ts", "export const a = (b: any): unknown => b;", "typescript(no-explicit-any): "],
  ["components/s/ignore.ts", "// @ts-ignore\nexport const a = 1;", "typescript(ban-ts-comment): "],
  ["components/s/object.ts", "export const a: {} = 1;", "typescript(no-empty-object-type): "],
  ["components/s/function.ts", "export const a = (b: Function) => [b];", "typescript(no-unsafe-function-type): "],
  ["components/s/wrapper.ts", "export const a = (b: String) => [b];", "typescript(no-wrapper-object-types): "],
  ["components/s/namespace.ts", "export namespace A {\n  export const b = 1;\n}", "typescript(no-namespace): "],
  [
    "components/s/this.ts",
    "export function a(this: unknown) {\n  const b = this;\n  return b;\n}",
    "typescript(no-this-alias): ",
  ],
  ["components/s/require.ts", 'export const a = require("a");', "typescript(no-require-imports): "],
  [
    "components/s/optional.ts",
    "export const a = (b?: { c: number }) => b?.c!;",
    "typescript(no-non-null-asserted-optional-chain): ",
    "typescript(no-non-null-assertion): ",
  ],
  ["components/s/var.ts", "export var a = 1;", "eslint(no-var): "],
  ["components/s/let.ts", "let a = 1;\nexport const b = a;", "eslint(prefer-const): "],
  ["components/s/rest.ts", "export function a() {\n  return arguments;\n}", "eslint(prefer-rest-params): "],
  [
    "components/s/apply.ts",
    "export const a = (b: (...c: number[]) => void, c: number[]) => b.apply(undefined, c);",
    "eslint(prefer-spread): ",
  ],
  ["components/s/anonymous.ts", "export default () => 1;", "import(no-anonymous-default-export): "],
  ["components/s/key.tsx", "export const A = () => [1].map((b) => <b>{b}</b>);", "react(jsx-key): "],
  ["components/s/quote.tsx", "export const A = () => <b>it's</b>;", "react(no-unescaped-entities): "],
  ["components/s/twice.tsx", 'export const A = () => <b id="a" id="b" />;', "react(jsx-no-duplicate-props): "],
  ["components/s/child.tsx", "export const A = () => <b children={1} />;", "react(no-children-prop): "],
  ["components/s/undefined.tsx", "export const A = () => <Nothing />;", "react(jsx-no-undef): "],
  [
    "components/s/danger.tsx",
    "export const A = () => <b dangerouslySetInnerHTML={{ __html: String(1) }}>1</b>;",
    "react(no-danger-with-children): ",
  ],
  ["components/s/comment.tsx", "export const A = () => <b>// Nothing.</b>;", "react(jsx-no-comment-textnodes): "],
  [
    "components/s/name.tsx",
    'import { memo } from "react";\nexport const A = memo(() => <b>1</b>);',
    "react(display-name): ",
  ],
  [
    "components/s/picture.tsx",
    'export const A = () => <img src="/a" />;',
    "jsx-a11y(alt-text): ",
    "next(no-img-element): ",
  ],
  ["components/s/aria.tsx", 'export const A = () => <b aria-labeledby="a">1</b>;', "jsx-a11y(aria-props): "],
  [
    "components/s/aria-value.tsx",
    'export const A = () => <b aria-hidden="perhaps">1</b>;',
    "jsx-a11y(aria-proptypes): ",
  ],
  [
    "components/s/role.tsx",
    'export const A = () => <b role="checkbox">1</b>;',
    "jsx-a11y(role-has-required-aria-props): ",
  ],
  [
    "components/s/role-props.tsx",
    'export const A = () => <b role="article" aria-checked>1</b>;',
    "jsx-a11y(role-supports-aria-props): ",
  ],
  [
    "components/s/meta.tsx",
    'export const A = () => <meta aria-hidden="true" />;',
    "jsx-a11y(aria-unsupported-elements): ",
  ],
  ["components/s/script.tsx", 'export const A = () => <script src="/a" />;', "next(no-sync-scripts): "],
  [
    "components/s/async.client.tsx",
    '"use client";\nexport default async function A() {\n  return await Promise.resolve(<b>1</b>);\n}',
    "next(no-async-client-component): ",
  ],
  [
    "components/s/hook.tsx",
    `${HOOKS}export const A = ({ b }: { b: boolean }) => {\n  if (b) useEffect(() => {});\n  return <b>1</b>;\n};`,
    "react-hooks(rules-of-hooks): ",
  ],
  [
    "components/s/deps.tsx",
    `${HOOKS}export const A = ({ b }: { b: string }) => {\n  useEffect(() => void (document.title = b), []);\n  return <b>1</b>;\n};`,
    "react-hooks(exhaustive-deps): ",
  ],
  [
    "components/s/static.tsx",
    "export const A = ({ b }: { b: () => () => null }) => {\n  const C = b();\n  return <C />;\n};",
    "react(static-components): ",
  ],
  [
    "components/s/state-in-effect.tsx",
    `${HOOKS}export const A = () => {\n  const [b, setB] = useState(0);\n  useEffect(() => {\n    setB(1);\n  }, []);\n  return <b>{b}</b>;\n};`,
    "react(set-state-in-effect): ",
  ],
  [
    "components/s/state-in-render.tsx",
    `${HOOKS}export const A = () => {\n  const [b, setB] = useState(0);\n  setB(1);\n  return <b>{b}</b>;\n};`,
    "react(set-state-in-render): ",
  ],
  [
    "components/s/refs.tsx",
    `${HOOKS}export const A = () => {\n  const b = useRef(0);\n  return <b>{b.current}</b>;\n};`,
    "react(refs): ",
  ],
  ["components/s/purity.tsx", "export const A = () => <b>{Math.random()}</b>;", "react(purity): "],
  [
    "components/s/changes.tsx",
    "export const A = ({ b }: { b: { c: number } }) => {\n  b.c = 1;\n  return <b>{b.c}</b>;\n};",
    "react(immutability): ",
  ],
  [
    "components/s/globals.tsx",
    "let b = 1;\nexport const A = () => {\n  b = 2;\n  return <b>{b}</b>;\n};",
    "react(globals): ",
  ],
  [
    "components/s/boundary.tsx",
    "export const A = () => {\n  try {\n    return <b>1</b>;\n  } catch {\n    return null;\n  }\n};",
    "react(error-boundaries): ",
  ],
  [
    "components/s/memo.tsx",
    `${HOOKS}export const A = () => {\n  const b = useMemo((c: number) => c, []);\n  return <b>{b}</b>;\n};`,
    "react(use-memo): ",
  ],
  [
    "components/s/kept.tsx",
    'import { useCallback } from "react";\nexport const A = ({ b, f }: { b: { c?: { d: string } }; f: boolean }) => {\n  const d = useCallback(() => void (f ? b.c!.d : ""), [f, b.c?.d]);\n  return <b onClick={d} />;\n};',
    "react(preserve-manual-memoization): ",
    "typescript(no-non-null-assertion): ",
  ],
  [
    "components/s/virtual.tsx",
    'import { useVirtualizer } from "@tanstack/react-virtual";\nexport const A = () => {\n  const b = useVirtualizer({ count: 1, getScrollElement: () => null, estimateSize: () => 1 });\n  return <b>{b.getTotalSize()}</b>;\n};',
    "react(incompatible-library): ",
  ],
];

/** What lint must leave alone: the exceptions to what it reports. */
export const FINE: readonly (readonly [file: string, code: string])[] = [
  [
    "lib/queries/fine.ts",
    'import "@/lib/tables/qualifiers";\nimport type { A } from "@/lib/tables/results";\nexport const a: A = 1;',
  ],
  [
    "components/page/fine.client.tsx",
    'import { type A } from "@/lib/select/rank";\nexport type { B } from "../../lib/csv/b";\nexport const a: A = 1;',
  ],
  ["lib/queries/left.ts", 'import "@/lib/numerals/a";\nimport "../view/a";\nimport "./zod";'],
  ["lib/report/fine.ts", 'import "@/lib/select/rank";'],
  ["lib/csv/fine.ts", 'import "papaparse";'],
  ["lib/catalogue/load-fine.ts", 'import "node:fs";'],
  ["lib/islands/fine.mjs", 'import "node:fs";\nconsole.log(1);'],
  ["components/charts/fine.client.tsx", 'import "recharts";'],
  ["components/page/fine.tsx", 'import "@/lib/islands/a";\nexport const a = (b: { c: () => void }) => b.c();'],
  ["scripts/bench/parts/growth.ts", 'import "papaparse";'],
  ["scripts/fine.mjs", 'import "node:fs";\nconsole.log(await fetch("/"));'],
  ["tests/data/fine.ts", 'import "@/tests/support/committed";'],
  [
    "tests/lib/fine.ts",
    'import "@/tests/support/fast-check";\nexport const a = (b: number[] | null) => Math.max(...b!);',
  ],
  ["tests/support/fine.ts", 'import "./catalogues";\nexport const a = () => location.assign("https://example.org/");'],
  ["app/fine.ts", 'export const a = (b: string) => [...b];\nexport const c = () => open("https://example.org/");'],
];
