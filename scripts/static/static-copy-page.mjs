import { CHOSEN_FILE_ADDRESS } from "../../lib/view/chosen-file-address.mjs";
import { addressAt, addressBelow } from "../server/base-path.mjs";
import { withMetaPolicy } from "../build/meta-policy.mjs";
import { awaitAnswer } from "./await-answer.mjs";
import { keepAddress } from "./keep-address.mjs";

/** The style of the notice and of disabled controls; a file, because the policy allows no inline styles. */
export const COPY_STYLE = {
  address: "/static-copy.css",
  text: `#about-this-copy p{max-width:none;margin:0 0 1.5rem;padding:.25rem 1rem;background:var(--mark);color:var(--ink)}
form[inert],a[aria-disabled=true]{opacity:.6;text-decoration:none;cursor:not-allowed}
main[aria-busy=true]{opacity:.4}
`,
};

/** Without scripts, choices look disabled and ignore the pointer; the pages they link to explain why. */
export const NO_SCRIPT_STYLE = {
  address: "/static-copy-without-script.css",
  text: `main form,main a[href^="/"][href*="?"]:not([href*="?version="]){opacity:.6;pointer-events:none}
`,
};

const noticeWith = (/** @type {string} */ words) =>
  `<aside class="page" aria-label="About this copy"><p>This copy has no server: ${words}</p></aside>`;
const NOTICE = noticeWith(
  "your browser computes what you choose.<noscript> Without JavaScript, choices in the address have no effect.</noscript>",
);
/** The notice on the page that documents the API. */
const NOTICE_OF_API = noticeWith(
  "the API below consists of files. It does not answer addresses with a query, <code>compare</code>, <code>compare-board</code>, <code>boards</code>, <code>search</code> or single results. Pages compute what you choose, and save its files.",
);

/** Matches a link whose only parameter names the data version; any copy of the page answers it. */
const VERSION_ONLY = /^[^?]*\?version=[^&]*$/;

/** Pages whose choices a browser answers from shards (components/answers, components/compare). */
const ANSWERED = /^\/(?:compare|search|results|papers|(?:methods|benchmarks)(?:\/[^/?#]+)?|embed\/[^?#]+)?(?=[?#]|$)/;

/** Returns whether a link leads to another format of the page, or an embedding of it, that the copy does not have: it has the JSON and the CSV. */
const isOnlyServed = (/** @type {string} */ link) =>
  /href="[^"]*\/api\//.test(link) && !/href="[^"]*\/api\/v1\/[^".?]+\.(?:json|csv)"/.test(link);

/**
 * Returns a page for a file host: it contains a notice of what it cannot do, and the address of the shards from which a browser answers. What needs a
 * server is disabled rather than answered wrongly, and the policy is in the page, because few hosts can send a different one with each.
 * @param {string} html
 * @param {string} address
 * @param {{ shards?: string; basePath?: string }} copy the path of its shards below it, and its own path below its host
 */
export function staticCopyPage(html, address, { shards = "", basePath = "" } = {}) {
  const below = (/** @type {string} */ asked) => addressBelow(asked, basePath) ?? "";
  const styleOf = (/** @type {{ address: string }} */ sheet) =>
    `<link rel="stylesheet" href="${addressAt(sheet.address, basePath)}"/>`;
  const fact = shards === "" ? "" : ` data-shards="${addressAt(shards, basePath)}"`;
  const still = html
    .replace(/<html(?=[\s>])/, `$&${fact}`)
    .replace(/<link rel="alternate"[^>]*>/g, (link) => (isOnlyServed(link) ? "" : link))
    .replace(/(<div id="about-this-copy">)(?=<\/div>)/, `$1${address === "/data/api" ? NOTICE_OF_API : NOTICE}`)
    .replace(/<form(?=[\s>])(?![^>]*\saction="([^"]*)")|<form(?=[\s>])[^>]*?\saction="([^"]*)"/g, (form, _, action) =>
      action !== undefined && ANSWERED.test(below(action)) ? form : form.replace("<form", "<form inert"),
    )
    .replace(/<a ([^>]*?)href="(\/[^"]*\?[^"]*)"/g, (link, before, href) =>
      CHOSEN_FILE_ADDRESS.test(below(href))
        ? `<a data-receipt="" ${before}href="${href}"`
        : VERSION_ONLY.test(href) || ANSWERED.test(below(href))
          ? link
          : `<a ${before}role="link" aria-disabled="true"`,
    )
    .replace(
      "</body>",
      () => `${ANSWERED.test(address) ? scriptOf(address === "/compare" ? keepAddress : awaitAnswer) : ""}</body>`,
    )
    .replace("</head>", `${styleOf(COPY_STYLE)}<noscript>${styleOf(NO_SCRIPT_STYLE)}</noscript></head>`);
  return withMetaPolicy(still, address);
}

/**
 * Returns a function as a script for a page, without indentation, comments, and the types in them.
 * @param {() => void} run
 */
const scriptOf = (run) =>
  `<script>(${String(run)
    .replace(/\n\s*(?:\/\/.*\n\s*)?/g, "\n")
    .replace(/\/\*\*.*?\*\/ /g, "")})()</script>`;
