/* global addEventListener, location, FormData */

/**
 * Runs, as text, in the comparison page of the copy, so it can use nothing from outside. The form in a static file does not contain the choices of
 * the URL: until the scripts of the page have read them, what is typed is added to these choices rather than replacing them.
 */
export function keepAddress() {
  const add = (/** @type {SubmitEvent} */ event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    // The field with the browser's own suggestions is the one in the file; scripts replace it.
    if (!form.querySelector("#compare-method[list]") || location.search === "") return;
    event.preventDefault();
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of new FormData(form))
      if (value !== "" && !asked.getAll(name).includes(String(value))) asked.append(name, String(value));
    location.search = String(asked);
  };
  addEventListener("submit", add, true);
}
