/**
 * A page that was made without SITE_URL has the usual URL of `npm start` in code that reads a file of the site. When a reader unfolds the code, this
 * script replaces it with the URL at which the page was requested, for another port or a copy on another machine. Part of the page and not of React,
 * whose scripts may not have loaded.
 */
export const LOCAL_ADDRESS_SCRIPT =
  "addEventListener('toggle',({target})=>{for(const code of target.querySelectorAll('pre>code'))code.textContent=code.textContent.replaceAll(/http:\\/\\/localhost:\\d+/g,location.origin)},true)";
