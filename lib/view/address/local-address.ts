/**
 * A page that was made without SITE_URL says the usual address of `npm start` in code that reads a file of ours. Where code is unfolded, it gets the address at which the page
 * was really asked for: another port, or a copy on another machine. Part of the page and not of React, whose scripts may not have come.
 */
export const LOCAL_ADDRESS_SCRIPT =
  "addEventListener('toggle',({target})=>{for(const code of target.querySelectorAll('pre>code'))code.textContent=code.textContent.replaceAll(/http:\\/\\/localhost:\\d+/g,location.origin)},true)";
