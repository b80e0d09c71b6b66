/** Words by which a text looks ahead: what they speak of has not happened yet. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What one does these to is still to come, whatever the tense: "was scheduled for Friday", "expects rain on Friday". */
export const AWAITING = words("schedule expect plan slate hope intend aim");

/** The same, but not for the day on which it was said: "he predicted in May", "was predicted for May". */
export const FORESEEING = words("forecast predict project anticipate tip await");

/** They look ahead to the day behind "for" or "to": a record that was set is no event to come. */
export const SETTING = words(
  "set fix book pencil earmark arrange bill call announce line schedule reschedule postpone delay defer adjourn move push",
);

/** Adjectives of what is to come; without a verb too: "the dividend, payable June 15". */
export const DUE = words("due payable");
/** These look ahead only where something is so now: "storms are likely on Monday", but "was available on Monday". */
export const OPEN = words("likely unlikely possible probable available imminent ready");

/** So do these of what they are done to: "ordered a recount on Dec. 4", "invited them on Dec. 4". */
const ARRANGING = words(
  "order ask invite summon tell urge request demand propose suggest declare designate reserve prepare rally extend cancel scrap put seek confirm include list",
);
/** What was done to it may be done for a day that is still to come: "called a vote on Dec. 3". */
export const isArranging = (lemma: string): boolean =>
  [AWAITING, FORESEEING, SETTING, COMMITTING, ARRANGING].some((verbs) => verbs.has(lemma));

/** What has a day long before it comes: "tickets for the concert on Dec. 4". */
export const APPOINTMENTS = words(
  "concert concerts gig show game games match matches final derby race fight bout election elections referendum vote poll polls hearing trial sentencing meeting summit conference debate ceremony funeral wedding festival parade opening launch visit trip tour session deadline auction premiere playoffs celebrations",
);

/** What is bought for a month to come: "crude for January delivery". */
export const DELIVERIES = words("delivery deliveries settlement shipment contract contracts expiry");

/** What they govern has not happened, but they have: "agreed in June to buy". */
export const COMMITTING = words("agree promise vow pledge plan set");
export const COMMITMENTS = words("agreement deal promise pledge plan plans decision offer proposal");

/**
 * In the present these tell of a timetable, whatever noun the day stands by: "Halvern host Orsen in Saturday's final".
 * Taggers take many of them for nouns and adjectives: "Stores close", "The Gulls host Halvern".
 */
export const TIMETABLE = words(
  "open reopen begin start restart meet end close expire kick arrive depart return launch resume vote leave travel play face host visit go take welcome premiere debut air convene",
);

/** In the present they tell of what has been: "the company says on Monday", "the news comes after". */
export const RECOUNTING = words(
  "say tell report show suggest reveal write add note come follow mean find make know",
);

/**
 * What teams do to each other on the day of a match. At the head of a sentence they are orders of the day ("Halvern: Visit
 * the Gulls on Saturday"), and behind a team's name verbs, whatever the tagger says: "City face Halvern".
 */
export const FIXTURES = words("host visit play face meet travel welcome entertain");

/** Their past and their present are written alike: "as voters cast ballots Tuesday". */
export const ALIKE = words(
  "cast cut hit put set hurt shut let spread read beat bid cost quit split bet burst rid shed slit thrust",
);

/** Pasts that the tagger takes for nouns where it knows no better: "though none fell on Friday". */
export const PASTS = words("fell rose took came went made met held got");

/** Of these something may still come: "a chance of rain on Friday". */
export const PROSPECTS = words("chance chances risk threat possibility likelihood prospect odds");

/** They are told as they stand when the article is written: "its shares were down at 10:40 GMT". */
export const PRICES = words(
  "share shares stock stocks price prices index futures yield yields bond bonds pound dollar euro yen crude oil gold market markets",
);
