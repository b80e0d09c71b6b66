/** Closed classes of verbs and what they say about the verb they stand with. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** With a participle they make a passive. */
export const BE = words("be is are was were been being am 's 're 'm");
/** "got shot": they make a passive too, but are also verbs of their own. */
export const GET = words("get gets got getting gotten");
/** With a participle they make a perfect, which is active: "has shot". */
export const HAVE = words("have has had having 've 'd");

/** Short forms of modals, and the modals that begin a future. */
export const MODAL_OF: ReadonlyMap<string, string> = new Map([
  ["'ll", "will"],
  ["wo", "will"],
  ["ca", "can"],
  ["'d", "would"],
  ["sha", "shall"],
]);
export const FUTURE = words("will shall");

/** Negate without being a negation by tag. */
export const NEGATIVE_ADVERBS = words("never no-one nowhere hardly scarcely");

/** Their participle never undergoes anything: "fallen leaves", "the guests arrived from Halvern". */
export const INTRANSITIVE = words(
  "go come arrive fall rise die become happen occur remain stay appear disappear emerge sit stand lie live sleep depart exist",
);

/**
 * In the form in which past and participle are one, these mean an undergoer where no object follows: "Man stabbed on
 * train" leaves "was" out. Verbs that can do without an object ("shot at", "won in Halvern") are not among them.
 */
export const ALWAYS_WITH_OBJECT = words(
  "stab injure wound hospitalize hospitalise kidnap abduct murder rob rescue evacuate kill arrest jail detain hurt sentence name charge accuse appoint oust convict fine ban trap suspend",
);

/** "promised her to leave": the one who promises leaves, where after other verbs it is the object. */
export const SUBJECT_CONTROL = words("promise vow threaten pledge swear");

/** What a clause that hangs on it says the when or how of; it is no participant there: "the day he died". */
export const CIRCUMSTANCES = words(
  "day week month year time moment night morning way reason place manner hour evening afternoon",
);

/** They bound the number behind them: "injured over 40". */
export const BOUNDS = words("over about around nearly almost under up more");
