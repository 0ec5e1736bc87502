import { backAndForward } from "@/tests/engines/journeys/back-and-forward";
import { boards } from "@/tests/engines/journeys/boards";
import { copying } from "@/tests/engines/journeys/copying";
import { longNames } from "@/tests/engines/journeys/long-names";
import { methodField } from "@/tests/engines/journeys/method-field";
import { pages } from "@/tests/engines/journeys/pages";
import { palette } from "@/tests/engines/journeys/palette";
import { pictures } from "@/tests/engines/journeys/pictures";
import { printing } from "@/tests/engines/journeys/printing";
import { refusedScripts } from "@/tests/engines/journeys/refused-scripts";
import { screenReaders } from "@/tests/engines/journeys/screen-readers";
import { scrolling } from "@/tests/engines/journeys/scrolling";
import type { Journeys } from "./journeys-in";

/** The journeys that run in every engine. */
export const EVERY_JOURNEY: readonly Journeys[] = [
  pages,
  palette,
  methodField,
  boards,
  copying,
  pictures,
  backAndForward,
  scrolling,
  printing,
  refusedScripts,
  screenReaders,
  longNames,
];
