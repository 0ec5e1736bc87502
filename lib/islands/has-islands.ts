/** Whether this build has islands. next.config.mjs writes the answer into the code, so that a browser asks nothing. */
export const hasIslands = process.env.ISLANDS !== "off";
