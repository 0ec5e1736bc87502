import { findEngines } from "@/scripts/check/find-engines.mjs";
import { EVERY_JOURNEY } from "./every-journey";
import { journeysIn } from "./journeys-in";
import { startWebKit } from "./webkit";

const { webkit } = findEngines();

journeysIn("webkit", webkit && (() => startWebKit(webkit)), EVERY_JOURNEY);
