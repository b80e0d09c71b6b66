/** Nouns for what harm is done with, singular; their plurals count too. */
import { pluralOf } from "./inflection.ts";

const NOUNS =
  "rocket missile bomb grenade mortar drone gun pistol rifle shotgun handgun revolver knife machete hammer axe sword blade explosive device truck van vehicle acid gas firearm weapon airstrike shell round bullet projectile mine crossbow razor bat".split(
    " ",
  );

/** "knives" is irregular; everything else follows the rule. */
export const WEAPONS = new Set([
  ...NOUNS,
  ...NOUNS.map(pluralOf),
  "knives",
  "artillery",
  "explosives",
  "dynamite",
  "arson",
  "poison",
  "sarin",
  "novichok",
]);
