/**
 * A page that was made without SITE_URL has the usual URL of `npm start` in code that reads a file of the site, and in the reference to the collection
 * (`data-home`). This script replaces it with the URL at which the page was requested, for another port or a copy on another machine: in code when a
 * reader unfolds it, in the reference as soon as it is there. Part of the page and not of React, whose scripts may not have loaded.
 */
export const LOCAL_ADDRESS_SCRIPT =
  "for(const [type,names] of [['toggle','pre>code'],['DOMContentLoaded','pre[data-home]']])addEventListener(type,({target})=>{for(const code of target.querySelectorAll(names))code.textContent=code.textContent.replaceAll(/http:\\/\\/localhost:\\d+/g,location.origin)},true)";
