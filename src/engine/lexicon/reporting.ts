/** Verbs that report what somebody says, by what they take. All are base forms; `formsOfVerbs` gives the others. */
import { formsOfVerbs } from "./inflection.ts";

/** Take a quotation, a clause with or without "that", and stand before or after it: "X said", "said X". */
const SAYING =
  "say add read state announce claim argue insist warn explain note report confirm deny admit acknowledge assert allege maintain reply respond comment remark declare write tweet post recall reiterate stress emphasize emphasise estimate predict concede contend conclude disclose testify promise vow pledge quip joke observe caution complain counter answer advise continue repeat stipulate affirm proclaim plead lament muse boast exclaim shout cry whisper think believe recount retort clarify tell agree begin conclude opine suggest reveal message text inform chant indicate rule hope suppose ask utter".split(
    " ",
  );

/** Report a clause only with "that" before it, or it is something else that they do: "found that", "showed that". */
const WITH_THAT =
  "show find believe think hope know suggest indicate reveal agree fear expect rule decide learn hear understand feel realise realize propose recommend imply demonstrate determine discover establish signal speculate suspect doubt see prove complain charge hold point hint worry demand highlight lie assume underline remind assure notify specify confess surmise".split(
    " ",
  );

/** Introduce a fragment in marks: "described it as 'a disgrace'", "called the plan 'reckless'". */
const LABELLING =
  "call describe label dub brand condemn denounce praise criticise criticize hail slam blast dismiss accuse characterise characterize deem express cite quote thank refer urge demand blame welcome reject appeal admonish scold rebuke chide credit mock ridicule".split(
    " ",
  );

/** How somebody says what stands in marks, and nothing else: "“It is over,” sighed Whitlock". */
const MANNER =
  "sigh mutter mumble murmur moan groan gasp sob wail weep whine whimper grumble growl snarl snap bark bellow roar thunder holler scream shriek yell chant chime chuckle giggle laugh smile grin shrug nod scoff sneer sniff fume rage rant gush enthuse rave implore beg intone drawl stammer stutter blurt croak hiss rasp coo chirp deadpan bristle tease gloat jibe rail vent".split(
    " ",
  );

/** Verbs that report only with the word behind them: "pointed out", "as she put it". */
export const PHRASAL_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["point", "out"],
      ["spell", "out"],
      ["put", "it"],
      ["cry", "out"],
      ["hit", "back"],
      ["fire", "back"],
    ] as const
  ).flatMap(([verb, word]) =>
    [...formsOfVerbs([verb]).keys()].map((form) => [form, new Set([word])] as const),
  ),
);

/** Those that take a clause and hardly ever an object: what follows them is content even where its verb is far. */
export const CLAUSE_FORMS = formsOfVerbs(
  "say state claim add argue insist allege believe think suggest estimate maintain assert contend".split(" "),
);

/** Those of nothing but clauses: what they report has a verb. */
export const NO_OBJECT_FORMS = formsOfVerbs("say tell think believe insist".split(" "));

/** What is asked or explained opens with "whether", "how" or "why": "asked him whether", "explained why". */
const ASKING = "ask question wonder explain".split(" ");
export const ASKING_FORMS = formsOfVerbs(ASKING);

/** They lead into a quotation and hardly into a clause: "the sign read", "he continued". */
export const QUOTING_FORMS = formsOfVerbs("begin continue read repeat text message".split(" "));
export const MANNER_FORMS = formsOfVerbs(MANNER);

/** What goes on in a head or lies in a thing: where somebody also says it, the one who says is the source. */
const THINKING =
  "think believe hope know feel fear expect hear understand realise realize suspect doubt see learn find show prove demonstrate indicate".split(
    " ",
  );

export const THINKING_FORMS = formsOfVerbs(THINKING);
export const SAYING_FORMS = formsOfVerbs(SAYING);
export const THAT_FORMS = formsOfVerbs([...SAYING, ...WITH_THAT]);
/** With the forms that British spelling doubles. */
export const LABELLING_FORMS: ReadonlySet<string> = new Set([
  ...formsOfVerbs(LABELLING).keys(),
  "labelled",
  "labelling",
]);
export const CUE_FORMS: ReadonlySet<string> = new Set([
  ...formsOfVerbs([...SAYING, ...WITH_THAT, ...ASKING, ...MANNER]).keys(),
  ...LABELLING_FORMS,
]);

/** "told reporters that": the hearer stands between the verb and what is told. */
export const TELLING_FORMS = formsOfVerbs(["tell", "inform", "assure", "remind", "notify", "warn", "advise"]);

/** Pronouns and the like that stand for no source of their own: relative ones for the noun before, the rest for nobody. */
export const NEVER_SOURCES: ReadonlySet<string> = new Set(
  "who which that what whom whose itself himself herself themselves earlier later there".split(" "),
);

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** They open a clause, so that the phrase behind them hangs on no noun: "the board left after the ministry said". */
export const CLAUSAL_PREPOSITIONS: ReadonlySet<string> = new Set(
  "after before as since until during than because while".split(" "),
);

/** When something was said; the calendar has the names of days and months. */
export const PERIODS: ReadonlySet<string> = new Set(
  "day days week weeks month months year years morning evening night afternoon today yesterday weekend".split(
    " ",
  ),
);

/**
 * What speaks for a noun phrase as the source of a cue, and what against it. Set by hand: a
 * log-linear fit to openly licensed news with known speakers gave the order of most, grammar the sign of the rare ones.
 */
export const SOURCE_WEIGHTS: Readonly<Record<string, number>> = {
  // Its place in the clause of the cue.
  subject: 2.2,
  "subject from outside": 0.4,
  governor: 0.3,
  object: -0.5,
  // What it is.
  person: 0.9,
  body: 0.6,
  document: 0.1,
  pronoun: -0.2,
  thing: -0.4,
  place: -0.5,
  // "the head of [the board]", "In [a statement]"
  inner: -0.5,
  prepositional: -0.8,
};

/** What a feature weighs only by how a cue comes to its source. */
export const SOURCE_WEIGHTS_BY_FORM: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // "X said", "X, who was there, said", "said X".
  own: {
    beside: 1.6,
    aside: 1,
    near: 0.5,
    far: -0.2,
    comma: -1,
    inverted: 1.2,
    behind: -1,
    "behind far": -1.2,
    opens: 1.4,
    governs: -0.8,
  },
  // "X opened the pier and said", "X left, saying": far from the verb, as the subject of the one before.
  shared: { opens: 0.7, governs: 0.9, far: 0.8, near: 0.2, aside: 0.2, behind: -0.5, "behind far": -0.8 },
  // "X, who said"; "X issued a statement that said": who issues a document speaks, and the document where nobody does.
  relative: { beside: 2.5, governs: 0.6, behind: -1, "behind far": -1, document: -1.8 },
  // "with X saying"; "X issued a statement saying"
  participle: {
    beside: 2,
    near: -0.5,
    far: -0.4,
    opens: 0.7,
    governs: 0.9,
    behind: -0.5,
    "behind far": -0.5,
    document: -1.8,
  },
  // "was told by X"
  passive: { by: 3 },
  according: { inverted: 3, behind: 3, by: 1, "behind far": -2 },
};

/** They open a clause that stands in front of the main one: "After Whitlock said it was shut, the council met". */
export const FRONTING: ReadonlySet<string> = new Set(
  "after when while although though because since once before".split(" "),
);
