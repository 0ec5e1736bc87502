import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><head><title>Bare</title></head><body>{children}</body></html>;
}
`;
const TEXT_PAGE = `export default function Page() { return <main><h1>Bare</h1><p>Text only.</p></main>; }
`;
const CHART = `"use client";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
const DATA = [{ name: "a", value: 1 }, { name: "b", value: 2 }];
export function Chart() {
  return (
    <BarChart width={600} height={300} data={DATA} layout="vertical">
      <CartesianGrid /><XAxis type="number" /><YAxis type="category" dataKey="name" /><Tooltip />
      <Bar dataKey="value" isAnimationActive={false} />
    </BarChart>
  );
}
`;
const CHART_PAGE = `import { Chart } from "./chart";
export default function Page() { return <main><h1>Bare</h1><Chart /></main>; }
`;
const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "name": "bare", "private": true, "type": "module", "scripts": { "build": "next build" } }\n',
  "app/layout.jsx": LAYOUT,
  "app/page.jsx": TEXT_PAGE,
  "app/chart/page.jsx": CHART_PAGE,
  "app/chart/chart.jsx": CHART,
  "app/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
};

/** A folder, and a function that removes it. */
interface BarePages {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Writes a minimal Next.js site with the project's own packages, for `npm run build`: a page of text at `/`, and one with a single Recharts chart at
 * `/chart`. It is inside the project's test-results because Turbopack follows no link out of its parent folder. The caller removes it.
 */
export function writeBarePages(): BarePages {
  mkdirSync("test-results", { recursive: true });
  const folder = mkdtempSync(path.resolve("test-results", "bare-"));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  writeFileSync(
    path.join(folder, "next.config.mjs"),
    `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
  );
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes and builds these pages. Throws with the output of the build. */
export function buildBarePages(): BarePages {
  const pages = writeBarePages();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: pages.folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status === 0) return pages;
  pages.remove();
  throw new Error(`the bare pages were not built:\n${String(stdout)}${String(stderr)}`);
}
