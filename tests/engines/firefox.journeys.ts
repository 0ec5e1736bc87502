import { findEngines } from "@/scripts/check/find-engines.mjs";
import { EVERY_JOURNEY } from "./every-journey";
import { startFirefox, type Preferences } from "./firefox";
import { forcedColours } from "@/tests/engines/journeys/forced-colours";
import { largeText } from "@/tests/engines/journeys/large-text";
import { journeysIn } from "./journeys-in";

const { firefox } = findEngines();
const start = (preferences: Preferences = {}) => (firefox ? () => startFirefox(firefox, preferences) : undefined);

journeysIn("firefox", start(), EVERY_JOURNEY);

/** Letters twice as large, and forced colours: only Firefox lets a test set them. */
const FOR_EYES = { "font.size.variable.x-western": 32, "browser.display.document_color_use": 2 };
journeysIn("firefox", start(FOR_EYES), [largeText, forcedColours], "firefox, large letters and forced colours");
