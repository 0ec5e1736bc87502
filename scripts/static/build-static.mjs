import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded } from "../build/build-if-needed.mjs";
import { tsx } from "../run/run.mjs";
import { startServer } from "../serve.mjs";
import { loadPageTable } from "../server/page-table.mjs";
import { securityText } from "../server/security-text.mjs";
import { readSettings } from "../server/settings.mjs";
import { loadSiteFacts } from "../server/site-facts.mjs";
import { compressCopy } from "./compress-copy.mjs";
import { crawl } from "./crawl.mjs";
import { formerAddresses } from "./former-addresses.mjs";
import { framesIn } from "./frames-in.mjs";
import { hostHeaders } from "./host-headers.mjs";
import { hostRedirects } from "./host-redirects.mjs";
import { leadOnPage } from "./lead-on-page.mjs";
import { COPY_STYLE, NO_SCRIPT_STYLE, staticCopyPage } from "./static-copy-page.mjs";

/**
 * `npm run build:static`: writes every page and every whole download as a static file into out/, for any file host. It writes the responses of the
 * server, so the copy cannot differ from it; a broken link stops it.
 */
const OUT = "out";
/** The folder of the parts of the collection from which a browser answers; below it, one folder per version. */
const SHARDS = "shards";

async function writeCopy() {
  rmSync(OUT, { recursive: true, force: true });
  const failure = await tsx("scripts/static/write-shards.ts", path.join(OUT, SHARDS));
  if (failure !== 0) return failure;
  const [version] = readdirSync(path.join(OUT, SHARDS));
  warnOfPrivate(
    JSON.parse(readFileSync(path.join(OUT, SHARDS, version ?? "", "index.json"), "utf8")).identity.privateKinds,
  );
  const { basePath, contact, siteUrl } = readSettings();
  const copy = { shards: `/${SHARDS}/${version}`, basePath };
  const { stop, port } = await startServer(0, "127.0.0.1");
  const host = `http://127.0.0.1:${port}`;
  const base = `${host}${basePath}`;
  // The server makes some pages only on request, and a file host cannot.
  const pages = [...Object.keys(loadPageTable().pages), ...(loadPageTable().later ?? [])];
  const documents = [];
  const dead = new Map();
  const frames = framesIn(path.join(OUT, SHARDS, version ?? ""));
  for await (const { address, type, bytes } of crawl(
    { host, basePath },
    { pages, frames, formats: loadSiteFacts().formats },
    dead,
  )) {
    write(
      fileOf(address, type),
      type.startsWith("text/html") ? staticCopyPage(bytes.toString(), address, copy) : bytes,
    );
    documents.push({ address, type });
  }
  // Scripts add own rows to the boards of pages; without a server to ask, they read a file.
  for (const { from, address } of [
    { from: "/api/v1/vocabulary.json", address: "/api/v1/vocabulary.json" },
    ...pages.filter(hasBoards).map(boardsOf),
  ]) {
    const answer = await fetch(base + from);
    if (!answer.ok) throw new Error(`${from} answers ${answer.status}`);
    write(address, Buffer.from(await answer.arrayBuffer()));
    if (!documents.some((one) => one.address === address))
      documents.push({ address, type: answer.headers.get("content-type") ?? "" });
  }
  write("404.html", staticCopyPage(await (await fetch(`${base}/404-for-file-hosts`)).text(), "/404.html", copy));
  await stop({});
  // The former address of a file gets the same file; that of a page gets a page that redirects.
  const typeOf = new Map(documents.map(({ address, type }) => [address, type]));
  const moves = formerAddresses([...typeOf.keys()], loadPageTable().former ?? {});
  const isPage = (/** @type {string} */ address) => typeOf.get(address)?.startsWith("text/html") === true;
  for (const move of moves) {
    if (isPage(move.to)) write(fileOf(move.from, "text/html"), leadOnPage(move, { siteUrl, basePath }));
    else write(move.from, readFileSync(path.join(OUT, move.to)));
    documents.push({ address: move.from, type: typeOf.get(move.to) ?? "" });
  }
  cpSync(".next/static", path.join(OUT, "_next/static"), { recursive: true });
  if (existsSync("public")) cpSync("public", OUT, { recursive: true });
  for (const { address, text } of [COPY_STYLE, NO_SCRIPT_STYLE]) write(address, text);
  write("_headers", hostHeaders(documents, basePath));
  write(
    "_redirects",
    hostRedirects(
      moves.filter(({ to }) => isPage(to)),
      basePath,
    ),
  );
  if (contact !== undefined) write(".well-known/security.txt", securityText({ contact, siteUrl }));
  console.log(
    `${OUT}/: ${documents.length} documents as static files, ${await compressCopy(OUT)} of them also compressed`,
  );
  for (const [address, from] of dead)
    console.error(`${from}: links to ${address}, which does not exist → link to an address that does`);
  return dead.size > 0 ? 1 : 0;
}

/**
 * Warns that pages, and the shards from which they are answered, show what a collection keeps private; only downloads leave it out.
 * @param {readonly string[]} kinds
 */
function warnOfPrivate(kinds) {
  if (kinds.length > 0)
    console.warn(
      `${OUT}/ shows sources of kind ${kinds.join(", ")}, which collection.json keeps private: serve it only to people who may see them`,
    );
}

/** @param {string} address */
const hasBoards = (address) => loadSiteFacts().withBoards.some((pattern) => new RegExp(pattern).test(address));

/**
 * Returns the addresses of the boards of a page, on the server and as a file (components/own/load-boards.ts requests it).
 * @param {string} address
 */
const boardsOf = (address) => ({
  from: `/api/v1/boards.json?${new URLSearchParams({ page: address })}`,
  address: `/api/v1/boards${address}.json`,
});

/**
 * Returns the file name that file hosts look for: `/papers/var` is `papers/var.html`, `/` is `index.html`, and all others are themselves.
 * @param {string} address
 * @param {string} type
 */
const fileOf = (address, type) =>
  type.startsWith("text/html") ? `${address === "/" ? "index" : address}.html` : address;

/**
 * @param {string} name
 * @param {string | NodeJS.ArrayBufferView} content
 */
function write(name, content) {
  const file = path.join(OUT, decodeURIComponent(name));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

// Next keeps a process alive after an error, so both outcomes exit explicitly.
process.exit((await buildIfNeeded()) || (await writeCopy().catch(failed)));

/** @param {unknown} error */
function failed(error) {
  console.error(error);
  return 1;
}
