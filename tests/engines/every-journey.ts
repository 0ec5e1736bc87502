import { backAndForward } from "./journeys/back-and-forward";
import { boards } from "./journeys/boards";
import { copying } from "./journeys/copying";
import { longNames } from "./journeys/long-names";
import { methodField } from "./journeys/method-field";
import { pages } from "./journeys/pages";
import { palette } from "./journeys/palette";
import { pictures } from "./journeys/pictures";
import { printing } from "./journeys/printing";
import { refusedScripts } from "./journeys/refused-scripts";
import { screenReaders } from "./journeys/screen-readers";
import { scrolling } from "./journeys/scrolling";
import type { Journeys } from "./journeys-in";

/** What every engine is asked. */
export const EVERY_JOURNEY: readonly Journeys[] = [pages, palette, methodField, boards, copying, pictures, backAndForward, scrolling, printing, refusedScripts, screenReaders, longNames];
