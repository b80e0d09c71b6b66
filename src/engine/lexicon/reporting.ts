/** Verbs that report what somebody says, by what they take. All are base forms; `formsOfVerbs` gives the others. */
import { formsOfVerbs } from "./inflection.ts";

/** Take a quotation, a clause with or without "that", and stand before or after it: "X said", "said X". */
const SAYING =
  "say add read state announce claim argue insist warn explain note report confirm deny admit acknowledge assert allege maintain reply respond comment remark declare write tweet post recall reiterate stress emphasize emphasise estimate predict concede contend conclude disclose testify promise vow pledge quip joke observe caution complain counter answer advise continue repeat stipulate affirm proclaim plead lament muse boast exclaim shout cry whisper think believe recount retort clarify tell agree begin conclude opine suggest reveal message text inform chant indicate rule hope suppose ask utter".split(
    " ",
  );

/** Report a clause only with "that" before it, or it is something else that they do: "found that", "showed that". */
const WITH_THAT =
  "show find believe think hope know suggest indicate reveal agree fear expect rule decide learn hear understand feel realise realize propose recommend imply demonstrate determine discover establish signal speculate suspect doubt see prove complain charge hold point hint".split(
    " ",
  );

/** Introduce a fragment in marks: "described it as 'a disgrace'", "called the plan 'reckless'". */
const LABELLING =
  "call describe label dub brand condemn denounce praise criticise criticize hail slam blast dismiss accuse characterise characterize deem express cite quote thank refer urge demand blame welcome reject appeal admonish scold rebuke chide".split(
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

/** They lead into a quotation and hardly into a clause: "the sign read", "he continued". */
export const QUOTING_FORMS = formsOfVerbs("begin continue read repeat text message".split(" "));

/** What goes on in a head: where somebody also says it, the one who says is the source. */
const THINKING =
  "think believe hope know feel fear expect hear understand realise realize suspect doubt see learn find".split(
    " ",
  );

export const THINKING_FORMS = formsOfVerbs(THINKING);
export const SAYING_FORMS = formsOfVerbs(SAYING);
export const THAT_FORMS = formsOfVerbs([...SAYING, ...WITH_THAT]);
export const CUE_FORMS = formsOfVerbs([...SAYING, ...WITH_THAT, ...LABELLING]);

/** "told reporters that": the hearer stands between the verb and what is told. */
export const TELLING_FORMS = formsOfVerbs(["tell", "inform", "assure", "remind", "notify", "warn", "advise"]);

/** Outlets and papers speak by these; a person never does. */
export const DOCUMENT_NOUNS = new Set(
  "statement report study paper letter article post tweet email document lawsuit complaint indictment filing ruling poll survey release notice memo summary video footage".split(
    " ",
  ),
);
