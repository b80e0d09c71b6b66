/**
 * The published nouns: what goes into the engine and what comes out of it.
 *
 * Every other room speaks in these types, and the command line prints them as JSON, so they change only by
 * addition. Offsets are UTF-16 code units into `article.text`, end exclusive, as in the W3C TextPositionSelector.
 */

/** A stretch of the article's text: never empty, never outside the text. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = "headline" | "standfirst" | "paragraph" | "heading" | "listItem" | "quote";

/** A block of running text, as the page lays it out. Blocks are in order and do not overlap. */
export interface Block extends Span {
  kind: BlockKind;
}

/** What the engine reads: one article's text and what its page says of it. All dates are ISO 8601. */
export interface ArticleText {
  text: string;
  /** The layout of the text; where it is not known, paragraphs are found by their line breaks. */
  blocks?: Block[];
  title?: string | null;
  url?: string | null;
  publisher?: string | null;
  authors?: string[];
  /** Those of the authors whom the page calls persons. */
  people?: string[];
  /** What the page calls the piece: schema.org's types ("OpinionNewsArticle"), sections, the words above its headline. */
  labels?: string[];
  published?: string | null;
  modified?: string | null;
  /** BCP 47, as the page declares it; the engine checks it against the words. */
  language?: string | null;
}

/** Where and when a report says it was written: "TAJI, Iraq, March 12 -". */
export interface Dateline {
  place: string | null;
  date: string | null;
}

export interface Article {
  title: string | null;
  url: string | null;
  publisher: string | null;
  authors: string[];
  /** Those of the authors whom the page calls persons; others may be, too. */
  people?: string[];
  /** What the page calls the piece: schema.org's types ("OpinionNewsArticle"), sections, the words above its headline. */
  labels?: string[];
  published: string | null;
  modified: string | null;
  dateline: Dateline | null;
  language: string;
  text: string;
  blocks: Block[];
}

export type EntityType = "person" | "organization" | "place" | "group" | "product" | "event" | "law" | "work";

export type MentionForm = "name" | "nominal" | "pronoun";

export interface Mention extends Span {
  form: MentionForm;
}

/** Someone or something the article names, with every place where it is mentioned, in order. */
export interface Entity {
  /** Unique in this analysis: "e1", "e2" ... in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest name the text gives, as written there. */
  name: string;
  /** What the text calls it: "US Defence Secretary". */
  description: string | null;
  mentions: Mention[];
}

export interface DateMention extends Span {
  /** Extended Date/Time Format (ISO 8601-2): "2020-03-11", "2019-12", "2020-03-11/2020-03-14"; null if unresolved. */
  edtf: string | null;
}

export type FigureKind =
  | "count"
  | "money"
  | "percent"
  | "measure"
  | "age"
  | "duration"
  | "rank"
  | "score"
  | "ratio";

export type Bound = "exact" | "about" | "atLeast" | "atMost" | "range";

/** A number that carries news. The span covers the number and what it counts: "two US troops". */
export interface Figure extends Span {
  kind: FigureKind;
  /** The plain number, scale words multiplied out: "$2.5 million" is 2500000. */
  value: number;
  /** The upper end of a range, else null. */
  high: number | null;
  /** ISO 4217 for money, UCUM where a code exists, else the noun that is counted. */
  unit: string | null;
  bound: Bound;
  /** What is counted, as written: "US troops". */
  of: string | null;
}

export type QuoteKind = "direct" | "mixed" | "indirect";

export interface QuoteSource extends Span {
  /** The source with pronouns and nominals resolved: "he" becomes "Mark Esper". */
  name: string;
  /** The id of the entity that speaks, where it is one. */
  entity: string | null;
}

export interface Quote {
  kind: QuoteKind;
  /** The words without their quotation marks; several spans where the cue interrupts them. */
  contents: Span[];
  /** The reporting words: "said", "according to". */
  cue: Span | null;
  source: QuoteSource | null;
}

export type EventType =
  | "attack"
  | "conflict"
  | "crime"
  | "court"
  | "disaster"
  | "accident"
  | "protest"
  | "election"
  | "policy"
  | "diplomacy"
  | "appointment"
  | "deal"
  | "earnings"
  | "economy"
  | "health"
  | "science"
  | "sport"
  | "death"
  | "culture"
  | "technology"
  | "other";

export type Role =
  | "what"
  | "when"
  | "where"
  | "actor"
  | "target"
  | "instrument"
  | "killed"
  | "injured"
  | "missing"
  | "displaced"
  | "arrested"
  | "affected"
  | "amount"
  | "change"
  | "magnitude"
  | "charge"
  | "outcome"
  | "position"
  | "measure"
  | "cause"
  | "response"
  | "source";

/** How sure the text is of a value; the cue says by which words. */
export type Modality = "stated" | "attributed" | "hedged" | "disputed";

export interface Attribute {
  role: Role;
  /** EDTF for `when`, plain numbers for counts, the words for everything else. */
  value: string | number;
  /** As written in the article. */
  text: string;
  /** Where the article says so, best first; never empty. */
  evidence: Span[];
  modality: Modality;
  /** The words that show the modality: "reportedly", "police said". */
  cue: string | null;
  /** Who says so, resolved. */
  attributedTo: string | null;
  /** How sure the reading is, from 0 to 1, calibrated on held-back texts; it says nothing of the world. */
  confidence: number;
}

export interface NewsEvent {
  type: EventType;
  /** The sentence that tells the event best. */
  nutgraf: Span;
  attributes: Attribute[];
  /** Values below the bar of their role, which a reader may want to look at. */
  unsure: Attribute[];
}

export interface Analysis {
  engine: { name: "nutgraf"; version: string };
  article: Article;
  entities: Entity[];
  dates: DateMention[];
  figures: Figure[];
  quotes: Quote[];
  /** The main event; null where the article tells of none. */
  event: NewsEvent | null;
  /** Other events that the article recalls, oldest first. */
  background: NewsEvent[];
}
