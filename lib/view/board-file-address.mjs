/**
 * Addresses of files of boards, which a browser makes from shards where there is no server, as a page writes them: with or without `&` escaped.
 * In JavaScript, because the script that writes the copy reads it as it is.
 */
export const BOARD_FILE_ADDRESS = /^\/api\/v1\/(?:compare|benchmarks\/[^/.]+)\.(?:csv|md|tex)\?(?:.*[&;])?form=board(?:&|$)/;
