/**
 * Marks a page as one whose scripts may come, with `data-scripts`, and takes the mark away when a file of them is refused, as by a filter on the line: what only scripts can fill or do is
 * shown where there is the mark, or `data-awake` of a page that has woken. A media query knows no more than whether scripts are allowed. Before anything is drawn, so that nothing moves.
 */
export const SCRIPTS_SCRIPT =
  "(page=>{page.scripts='';addEventListener('error',({target})=>{if(target.tagName==='SCRIPT')delete page.scripts},true)})(document.documentElement.dataset)";
