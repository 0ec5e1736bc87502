/**
 * Writes the address below a page that is printed, which a panel may have changed since; only a browser knows the host. Part of the
 * page and not of React, because a reader may print before any script was of use.
 */
export const PRINT_ADDRESS_SCRIPT = "addEventListener('beforeprint',()=>{for(const place of document.querySelectorAll('[data-address]'))place.textContent=location.href})";
