import { useState } from "preact/hooks";
import type { Sites } from "../page/site.ts";
import { AddSite } from "./AddSite.tsx";
import { type MessageKey, useLanguage } from "./i18n.ts";

/** The three ways to be read to. */
const WAYS = ["click", "picked", "everywhere"] as const;
type Way = (typeof WAYS)[number];

const TITLES: Record<Way, MessageKey> = {
  click: "way_click",
  picked: "way_picked",
  everywhere: "way_everywhere",
};
const TEXTS: Record<Way, MessageKey> = {
  click: "way_clickText",
  picked: "way_pickedText",
  everywhere: "way_everywhereText",
};

export interface WhereProps {
  sites: Sites;
  /** Called in the reader's click. Takes back every permission, or asks for one for all sites. */
  onEverywhere(everywhere: boolean): void;
  /** Keeps the picked sites and gives back the permission for all others. */
  onPicked(): void;
  /** Called in the reader's click; false where what was typed is no site. */
  onAlways(typed: string): boolean;
}

/** The three choices, with the one that the browser's permissions make true; and a field to pick sites with. */
export function Where({ sites, onEverywhere, onPicked, onAlways }: WhereProps) {
  const { t } = useLanguage();
  // The reader is about to pick a first site; until then it is as if nothing had been chosen.
  const [picking, setPicking] = useState(false);
  const granted: Way = sites.everywhere ? "everywhere" : sites.always.length > 0 ? "picked" : "click";
  const way = picking && granted === "click" ? "picked" : granted;
  const choose = (chosen: Way) => {
    setPicking(chosen === "picked");
    if (chosen === "everywhere") onEverywhere(true);
    else if (chosen === "picked") onPicked();
    else onEverywhere(false);
  };
  return (
    <>
      <ul class="ways">
        {WAYS.map((one) => (
          <li key={one}>
            <button type="button" aria-pressed={one === way} onClick={() => one !== way && choose(one)}>
              <span class="way">{t(TITLES[one])}</span>
              <span class="text">{t(TEXTS[one])}</span>
            </button>
          </li>
        ))}
      </ul>
      {way === "picked" && <AddSite label={t("addAlways")} action={t("addSite")} onAdd={onAlways} />}
    </>
  );
}
