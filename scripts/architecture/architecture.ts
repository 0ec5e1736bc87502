import { writeFileSync } from "node:fs";
import path from "node:path";
import { drawHouse } from "./draw-house";
import { houseIn } from "./rooms";

/** `npm run docs:architecture`: redraws docs/architecture.svg from the imports of the code. */
const root = path.resolve(import.meta.dirname, "../..");
const house = houseIn(root);
writeFileSync(path.join(root, "docs/architecture.svg"), drawHouse(house));
console.log(`docs/architecture.svg: ${house.rooms.length} rooms, ${house.arrows.length} arrows`);
