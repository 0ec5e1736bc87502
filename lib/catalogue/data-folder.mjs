/**
 * The folder of the collection as `DATA_DIR` names it, undefined where nobody chose one: an empty value is none, because a
 * container's file of settings has empty lines. The one place that reads it, in JavaScript because the server runs without the app.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | undefined}
 */
export const givenDataFolder = (environment) => environment.DATA_DIR?.trim() || undefined;
