/** Words that tell what kind of thing a name is of; the tagger knows people, organisations and places better. */
import type { EntityType } from "../types.ts";

/** The last word of a name that settles its type, with names such as "Harbour Act", "Lantern Festival". */
export const HEADS: Record<string, EntityType> = Object.fromEntries(
  (
    [
      [
        "law",
        "act bill treaty accord agreement convention protocol amendment constitution resolution directive code charter statute",
      ],
      [
        "event",
        "war olympics cup championship championships festival summit conference tournament league-final marathon games prix massacre revolution uprising holocaust election elections referendum operation day crisis pandemic final open masters hurricane typhoon cyclone storm",
      ],
      ["work", "song album film novel symphony"],
      [
        "product",
        "rocket rockets missile missiles rifle rifles pistol aircraft jet jets helicopter helicopters drone drones tank tanks vaccine vaccines tablet phone smartphone engine car",
      ],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);

/**
 * Names that need no context: makers' models and weapons that news is full of. Lower case.
 * In because the training data has too few products to learn them from.
 */
export const PRODUCTS = new Set(
  "katyusha kalashnikov ak-47 ar-15 javelin himars patriot scud iskander kinzhal novichok sarin semtex iphone ipad android windows chatgpt covaxin covishield sputnik-v remdesivir paracetamol fentanyl oxycontin ozempic viagra tesla-model boeing-737 a320".split(
    " ",
  ),
);

/**
 * Names that are written in several ways, the fullest first. In because news uses them side by side and neither
 * initials nor last words tell that they are one.
 */
export const ALIASES: readonly (readonly string[])[] = [
  ["united states of america", "united states", "u.s.", "us", "usa", "u.s.a.", "america"],
  ["united kingdom", "u.k.", "uk", "britain", "great britain"],
  ["united arab emirates", "uae", "u.a.e."],
  ["european union", "eu", "e.u."],
  ["united nations", "un", "u.n."],
  ["north atlantic treaty organization", "nato"],
  ["world health organization", "world health organisation", "who"],
  ["people's republic of china", "china"],
  ["russian federation", "russia"],
  ["democratic republic of congo", "democratic republic of the congo", "drc", "dr congo"],
  ["islamic state", "isis", "isil", "daesh", "islamic state group"],
];

/**
 * Words and letters that stand in capitals and name nobody: diseases, tests, measures, posts and things. In because
 * capitals are all that a tagger sees of them.
 */
export const NOT_NAMES = new Set(
  "gps usb wifi wi-fi tb hiv aids hiv/aids covid covid-19 sars mers pcr dna rna mrna gdp cpi ppi iq tv pc it ai id pin vat ngo ngos ipo ipos ppe icu suv suvs atm mou moa ceo cfo coo cto phd mba vip vips faq lgbt lgbtq lgbtqi bame asap gmt utc am pm kph mph app online internet web email mr mrs ms god christmas easter ramadan eid diwali hanukkah thanksgiving internet earth".split(
    " ",
  ),
);

/** Common nouns that papers write in capitals; alone they name no body: "the Court", "the Party". */
export const GENERIC_BODIES = new Set(
  "party kingdom government court university college school state ministry department group company union commission council committee board agency authority bank office bureau association federation league club society trust fund foundation institute centre center movement front army force forces police constitution republic province district county city town village river lake mount island white black independence partition bill act slash voice plaintiff defendant minister president king queen prince".split(
    " ",
  ),
);

/** Last words that only bodies have; "House", "Centre" and "School" are left out, for buildings have them too. */
export const BODY_HEADS = new Set(
  "front movement brigade brigades militia party ministry department agency commission committee association federation league alliance coalition corps inc ltd plc llc corp group holdings partners capital energy airlines airways motors pharmaceuticals bank insurance union fund foundation police army navy".split(
    " ",
  ),
);
