/** What stands beside the title of a work or a nickname, so that its marks quote nobody. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Works that have titles, and in which nobody reports: "her hit “Cold Tide”"; a letter or a post is left out, for what stands behind it is what it says. */
export const WORKS = words(
  "song hit single track album ballad anthem hymn tune duet remix soundtrack film movie sequel prequel documentary blockbuster drama sitcom musical opera play comedy thriller novel novella book bestseller memoir poem essay painting mural sculpture podcast",
);

/** Behind a title without a comma they say whose it is: "“Cold Tide” singer Nora Bell". */
export const MAKERS = words(
  "singer songwriter rapper frontman vocalist star author novelist writer director producer actor actress creator composer host",
);

/** They give a name: "nicknamed “the king of the docks”", "a film titled “Cold Tide”". */
export const NAMING = words("nicknamed titled entitled subtitled headlined codenamed christened so-called");

/** With "as" behind them they do: "known as “the king of the docks”". */
export const NAMING_AS = words("known billed");
