import { config } from "zod";

/** Before any table is defined in a page: Zod would try whether it may write code, which the policy of a page refuses and tells of. */
config({ jitless: true });
