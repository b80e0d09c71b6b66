import type { EventTypeDefinition } from "./definition.ts";

/** Obituaries: the death of a known person, from no violence. */
export const death: EventTypeDefinition = {
  type: "death",
  standard: 'IPTC obituary, DocEE "Famous person - death"',
  verbs: {
    die: 2.2,
    mourn: 2.5,
    bury: 1.8,
    pass: 0.2,
  },
  nouns: {
    obituary: 4.5,
    death: 1.5,
    funeral: 3,
    tributes: 3,
    tribute: 2,
    mourners: 3,
    legacy: 1.5,
    cremation: 3.5,
    condolences: 2,
    widow: 1.5,
  },
  phrases: {
    "died at the age of": 5,
    "has died": 4,
    "dies aged": 6,
    "died aged": 5,
    "dies at age": 6,
    "dies at": 5,
    "passed away": 5,
    "died peacefully": 5,
    "is survived by": 5,
    "was born in": 1.5,
    "cause of death": 1.5,
    "at the age of": 1.2,
    "found dead at": 1,
    "natural causes": 3,
  },
  roles: ["what", "when", "where", "target", "cause", "position", "response", "source"],
};
