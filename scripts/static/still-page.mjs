import { metaPolicy } from "../server/policy.mjs";
import { inlineScriptHashes } from "../server/page-scripts.mjs";

/** Looks of the notice and of what is switched off; a file, because a policy allows no style in the page. */
export const COPY_STYLE = { address: "/static-copy.css", text: `#about-this-copy p{max-width:none;margin:0 0 1.5rem;padding:.75rem 1rem;background:var(--mark);color:var(--ink)}
form[inert],a[aria-disabled=true]{opacity:.6;text-decoration:none;cursor:not-allowed}
` };

const NOTICE =
  '<div class="page"><p>This copy is plain files without a server. Pages, charts and whole downloads are all here; search, comparing and ' +
  "everything else that is chosen in the address after a question mark is not, and such an address shows the page without the choice.</p></div>";

/** Names which data a link was made from; any copy of the page answers it. */
const VERSION_ONLY = /^[^?]*\?version=[^&]*$/;

/**
 * A page as a file host can serve it: it says what it cannot do, what needs a server is switched off rather than answered
 * wrongly, and its policy is in the page, because few hosts can send another one with each.
 * @param {string} html
 * @param {string} address
 */
export function stillPage(html, address) {
  const still = html
    .replace(/(<div id="about-this-copy">)(?=<\/div>)/, `$1${NOTICE}`)
    .replace(/<form(?=[\s>])/g, "<form inert")
    .replace(/<a ([^>]*?)href="(\/[^"]*\?[^"]*)"/g, (link, before, href) => (VERSION_ONLY.test(href) ? link : `<a ${before}role="link" aria-disabled="true"`))
    .replace("</head>", `<link rel="stylesheet" href="${COPY_STYLE.address}"/></head>`);
  const policy = metaPolicy(address, inlineScriptHashes(still));
  return still.replace(/<head><meta charSet="utf-8"\/>/, `$&<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
