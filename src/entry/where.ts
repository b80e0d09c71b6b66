import { chooseEverywhere, chooseMode, giveBackEverywhere } from "../platform/access.ts";
import { siteTyped } from "../platform/sites.ts";
import type { WhereProps } from "../ui/Where.tsx";

/** What the three choices do; each calls the browser in the reader's click. */
export const whereCallbacks = (onTrouble: () => void): Omit<WhereProps, "sites"> => ({
  onEverywhere: (everywhere) => void chooseEverywhere(everywhere).catch(onTrouble),
  onPicked: () => void giveBackEverywhere().catch(onTrouble),
  onAlways(typed) {
    const site = siteTyped(typed);
    if (site !== null) chooseMode({ site, mode: "click" }, "always").catch(onTrouble);
    return site !== null;
  },
});
