/** False with `npm test -- --no-install`: then no browser is installed if there is none. */
export const mayInstall = !process.argv.includes("--no-install");
