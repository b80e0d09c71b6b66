import { pluralOf } from "./inflection.ts";

const NOUNS =
  "attack bombing strike airstrike shooting killing murder assassination massacre slaughter explosion blast crash collision collapse derailment fire blaze earthquake quake flood landslide hurricane typhoon cyclone storm tornado eruption tsunami drought war invasion coup battle raid siege ambush offensive uprising revolution ceasefire truce summit treaty election referendum vote resignation appointment nomination inauguration dismissal impeachment protest demonstration riot rally march walkout boycott trial conviction acquittal verdict sentencing lawsuit arrest extradition indictment robbery heist kidnapping abduction hijacking stabbing merger takeover acquisition bankruptcy default scandal leak hack breach outage recall outbreak epidemic pandemic famine crush stampede shipwreck sinking spill launch landing discovery death drowning poisoning accident disaster crisis deal agreement accord win victory defeat final".split(
    " ",
  );

/**
 * Nouns that are something that happened: "a bombing in Halvern". A court, a team or a rate may tell of a kind of news,
 * but is no event by itself.
 */
export const HAPPENINGS: ReadonlySet<string> = new Set(NOUNS.flatMap((noun) => [noun, pluralOf(noun)]));
