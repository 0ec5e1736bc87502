/* global addEventListener, location, FormData */

/**
 * Runs in the page of a comparison in the copy, as text, so it knows nothing from outside. A plain file has nothing of its address in its form: until the
 * scripts of the page are there, which read it, what is typed there is added to what the address asks for, and not put in its place.
 */
export function keepAddress() {
  const add = (/** @type {any} */ event) => {
    const form = /** @type {any} */ (event.target);
    // The field with the browser's own suggestions is that of the file; scripts put another one there.
    if (!form.querySelector("datalist") || location.search === "") return;
    event.preventDefault();
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of new FormData(form)) if (value !== "" && !asked.getAll(name).includes(String(value))) asked.append(name, String(value));
    location.search = String(asked);
  };
  addEventListener("submit", add, true);
}
