/** Under this name the browser keeps the draft, with the number of its form: one of another form is not taken up. */
export const KEPT_DRAFT = "as-reported-desk-1";
