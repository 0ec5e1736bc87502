import { writeCollection } from "./write-collection";

/** `npm run bench:collection -- RESULTS FOLDER`: writes the tables of an invented collection, for DATA_DIR. */
const [given = "", folder] = process.argv.slice(2);
const results = Number(given);
if (!Number.isInteger(results) || results < 100 || folder === undefined) {
  console.error(
    `bench:collection: found "${[given, folder].join(" ")}" → npm run bench:collection -- RESULTS FOLDER, at least 100 results`,
  );
  process.exitCode = 2;
} else console.log(`bench:collection: ${writeCollection(results, folder)} results in ${folder}`);
