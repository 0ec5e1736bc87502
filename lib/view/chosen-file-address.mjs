/**
 * Addresses of files of a choice, which a browser makes where there is no server, as a page writes them: with or without `&` escaped. In
 * JavaScript, because the script that writes the copy reads it as it is.
 */
export const CHOSEN_FILE_ADDRESS = /^\/api\/v1\/(?!compare-board\.|boards\.|search\.)[^?.]+\.[a-z.-]+\?/;

/** Those of boards, for which a few shards are enough; all others take the whole collection, also a row for each method of a comparison, whose page has no room for all rows. */
export const BOARD_FILE_ADDRESS = /^\/api\/v1\/(?!compare\..*[?&;]per=method)(?:compare|benchmarks\/[^/.]+)\.(?:csv|md|tex)\?(?:.*[&;])?form=board(?:&|$)/;
