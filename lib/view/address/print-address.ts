/**
 * Writes the URL below a printed page, which a panel may have changed; only the browser knows the host. Part of the page and not of React, because a
 * reader may print before any other script has run.
 */
export const PRINT_ADDRESS_SCRIPT =
  "addEventListener('beforeprint',()=>{for(const place of document.querySelectorAll('[data-address]'))place.textContent=location.href})";
