import { config } from "zod";

/** Must run before any table is defined in a page: otherwise Zod tests whether it may compile code, which the page's policy refuses and reports. */
config({ jitless: true });
