/**
 * Marks a page as one whose scripts can load, with `data-scripts`, and removes the mark if a script file is blocked, for example by a network filter.
 * Parts that only scripts can fill or use are shown only with this mark, or with the `data-awake` of a page whose scripts run. A media query only
 * knows whether scripts are allowed. Runs before anything is drawn, so that nothing moves.
 */
export const SCRIPTS_SCRIPT =
  "(page=>{page.scripts='';addEventListener('error',({target})=>{if(target.tagName==='SCRIPT')delete page.scripts},true)})(document.documentElement.dataset)";
