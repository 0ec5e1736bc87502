/** Whether this build has islands. next.config.mjs writes the value into the code, so that a browser does not have to ask. */
export const hasIslands = process.env.ISLANDS !== "off";
