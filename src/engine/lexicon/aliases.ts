/** Names that are written in several ways, where neither initials nor last words tell that they are one. Lower case. */

/** The fullest first. In because news uses them side by side. */
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
  ["washington", "washington d.c.", "washington, d.c.", "washington dc", "washington, dc"],
  ["new york city", "nyc"],
  ["los angeles", "l.a."],
  // States of the union as agencies cut them; "Wash." is left out, for the capital is called so too.
  ["alabama", "ala."],
  ["arizona", "ariz."],
  ["arkansas", "ark."],
  ["california", "calif."],
  ["colorado", "colo."],
  ["connecticut", "conn."],
  ["delaware", "del."],
  ["florida", "fla."],
  ["georgia", "ga."],
  ["illinois", "ill."],
  ["indiana", "ind."],
  ["kansas", "kan."],
  ["kentucky", "ky."],
  ["louisiana", "la."],
  ["maryland", "md."],
  ["massachusetts", "mass."],
  ["michigan", "mich."],
  ["minnesota", "minn."],
  ["mississippi", "miss."],
  ["missouri", "mo."],
  ["montana", "mont."],
  ["nebraska", "neb."],
  ["nevada", "nev."],
  ["new hampshire", "n.h."],
  ["new jersey", "n.j."],
  ["new mexico", "n.m."],
  ["new york", "n.y."],
  ["north carolina", "n.c."],
  ["north dakota", "n.d."],
  ["oklahoma", "okla."],
  ["oregon", "ore."],
  ["pennsylvania", "pa."],
  ["rhode island", "r.i."],
  ["south carolina", "s.c."],
  ["south dakota", "s.d."],
  ["tennessee", "tenn."],
  ["vermont", "vt."],
  ["virginia", "va."],
  ["west virginia", "w.va.", "w. va."],
  ["wisconsin", "wis."],
  ["wyoming", "wyo."],
];

/** Letters of countries and unions that open the names of their bodies: "U.S. Navy", "UN Security Council". */
export const OPENING_LETTERS: Record<string, readonly string[]> = {
  us: ["united", "states"],
  "u.s.": ["united", "states"],
  "u.s": ["united", "states"],
  uk: ["united", "kingdom"],
  "u.k.": ["united", "kingdom"],
  un: ["united", "nations"],
  "u.n.": ["united", "nations"],
  eu: ["european", "union"],
};

/** Given names and what those who bear them go by, where the one does not begin with the other. */
export const NICKNAMES: readonly (readonly string[])[] = [
  ["william", "bill", "billy", "liam"],
  ["robert", "bob", "bobby"],
  ["richard", "dick", "rick"],
  ["james", "jim", "jimmy"],
  ["john", "jack", "johnny"],
  ["charles", "chuck", "charlie"],
  ["michael", "mike", "mick"],
  ["anthony", "tony"],
  ["antonio", "tony"],
  ["edward", "ted", "ned"],
  ["theodore", "ted"],
  ["henry", "harry", "hank"],
  ["elizabeth", "betty", "liz", "beth", "lizzie"],
  ["margaret", "peggy", "maggie", "meg"],
  ["katherine", "kate", "katie", "kathy"],
  ["catherine", "kate", "cathy"],
  ["andrew", "drew"],
  ["joseph", "joe", "joey"],
  ["thomas", "tom", "tommy"],
  ["lawrence", "larry"],
  ["gerald", "jerry"],
  ["dennis", "denny"],
  ["alexander", "sasha"],
];

/** Letters of a company's form in other countries, behind its name: "Orlo Kft." is Orlo. */
export const LEGAL_FORMS = new Set(
  "inc corp co ltd llc llp plc gmbh ag se sa sas srl spa sarl bv nv ab as asa oy oyj kft zrt nyrt bhd pte pty pvt kk lp".split(
    " ",
  ),
);

/** What closes the full name of a water or a land that goes by its first word too: "the Atlantic". */
export const EARTH_HEADS = new Set("ocean sea desert peninsula archipelago strait".split(" "));
