/**
 * Matches URLs of files that depend on choices, which the browser makes if there is no server, as a page writes them: with or without `&` escaped. In
 * JavaScript, because the script that writes the static copy loads it directly.
 */
export const CHOSEN_FILE_ADDRESS = /^\/api\/v1\/(?!compare-board\.|boards\.|search\.)[^?.]+\.[a-z.-]+\?/;

/**
 * Matches those of boards, for which a few shards are enough. All others need the whole collection, including the files with a row for each method of
 * a comparison, whose page has no room for all rows.
 */
export const BOARD_FILE_ADDRESS =
  /^\/api\/v1\/(?!compare\..*[?&;]per=method)(?:compare|benchmarks\/[^/.]+)\.(?:csv|md|tex)\?(?:.*[&;])?form=board(?:&|$)/;
