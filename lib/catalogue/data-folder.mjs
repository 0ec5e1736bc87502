/**
 * Returns the folder of the collection that `DATA_DIR` names, or undefined if it is not set. An empty value counts as not set, because a container's
 * settings file has empty lines. This is the only code that reads the variable; it is JavaScript because the server runs without the app.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | undefined}
 */
export const givenDataFolder = (environment) => environment.DATA_DIR?.trim() || undefined;
