import { readSyntax } from "./clauses/index.ts";
import { readDateline, readDates } from "./dates/index.ts";
import { type NameModel, placesOf, readEntities } from "./entities/index.ts";
import { readReferences } from "./entities/references.ts";
import { EngineError } from "./errors.ts";
import { type CardModel, readEvents } from "./events/index.ts";
import { readFigures } from "./figures/index.ts";
import { type Grammar, readDependencies, readTags, withoutDateline } from "./grammar/index.ts";
import { tokenize } from "./nlp.ts";
import { readQuotes } from "./quotes/index.ts";
import type { Reading } from "./reading.ts";
import { paragraphsOf, withHeadline } from "./text/blocks.ts";
import { languageOf } from "./text/language.ts";
import type { Analysis, Article, ArticleText } from "./types.ts";
import { VERSION } from "./version.ts";

/** The trained parts of the engine. */
export interface Models {
  grammar: Grammar;
  names: NameModel;
  card: CardModel;
}

/** About 170,000 words: longer than any article, short enough to be read in bounded time. */
export const LONGEST_TEXT = 1_000_000;

/** What is done, in the order in which it is told to who watches. */
export type Stage =
  | "language and paragraphs"
  | "sentences and tokens"
  | "tags"
  | "dependencies"
  | "clauses"
  | "dates"
  | "names"
  | "figures"
  | "references"
  | "quotations"
  | "event";

/**
 * Reads an article stage by stage and yields what is known after each, the last being the whole.
 * This is the only place where order lives. `begin` hears of each stage before it is done: the engine has no clock, and
 * who measures brings one.
 */
export function* stages(
  input: ArticleText,
  models: Models,
  begin: (stage: Stage) => void = () => {},
): Generator<Analysis, void> {
  const { document, syntax, headed, ...reading } = yield* read(input, models, begin);
  begin("event");
  yield { ...analysisOf(reading), ...readEvents({ document, syntax, headed, ...reading }, models.card) };
}

/** All stages before the event, and what they read: the evidence that a card stands on. */
export function* read(
  input: ArticleText,
  models: Pick<Models, "grammar" | "names">,
  begin: (stage: Stage) => void = () => {},
): Generator<Analysis, Reading> {
  if (input.text.length > LONGEST_TEXT)
    throw new EngineError(
      "too-large",
      `The text has ${input.text.length} characters; the most that is read is ${LONGEST_TEXT}.`,
    );
  begin("language and paragraphs");
  const article = articleOf(input);
  if (!/^en\b/.test(article.language))
    throw new EngineError(
      "unsupported-language",
      `The text is in "${article.language}"; only English is read.`,
    );

  // Sentences, tokens, tags and dependencies first: everything else stands on them.
  begin("sentences and tokens");
  const document = tokenize(article.text, article.blocks);
  // The dateline before all: the words before a lead are no part of its clause, and it says which day "today" is where
  // the page does not.
  const headed = readDateline(document, article.published, placesOf(models.names));
  // "(CNN)Sixteen people": an agency alone says neither where nor when.
  const told = headed?.dateline.place ?? headed?.dateline.date ?? null;
  article.dateline = told === null ? null : headed!.dateline;
  begin("tags");
  const undated = withoutDateline(document, headed);
  const tagged = readTags(undated, models.grammar);
  begin("dependencies");
  readDependencies(undated, tagged, models.grammar);
  // Clauses before dates: the tense tells which Tuesday is meant.
  begin("clauses");
  const syntax = readSyntax(document);
  // Dates before names and figures: "March" is no person and "2020" no count.
  begin("dates");
  const dates = readDates(document, syntax, article.published ?? article.dateline?.date ?? null);
  // Names before figures: "Boeing 737" and "G20" hold no count.
  begin("names");
  const named = readEntities(document, dates, models.names, headed);
  begin("figures");
  const figures = readFigures(document, dates, named, article.url);
  // Pronouns and nominals before quotations: "he said" has a source.
  begin("references");
  const entities = readReferences(document, named, models.names.gazetteer);
  const known = { article, entities, dates, figures };
  yield analysisOf({ ...known, quotes: [] });
  // Quotations before the event: what a source says is attributed, not stated.
  begin("quotations");
  const quotes = readQuotes(document, syntax, entities, headed);
  yield analysisOf({ ...known, quotes });
  return { ...known, headed, document, syntax, quotes };
}

const analysisOf = (known: Omit<Reading, "document" | "syntax" | "headed">): Analysis => ({
  engine: { name: "nutgraf", version: VERSION },
  ...known,
  event: null,
  background: [],
});

function articleOf(input: ArticleText): Article {
  const given = input.title ?? null;
  const blocks = input.blocks ?? withHeadline(paragraphsOf(input.text), input.text, given);
  const headline = blocks.find(({ kind }) => kind === "headline");
  return {
    title: given ?? (headline === undefined ? null : input.text.slice(headline.start, headline.end)),
    url: input.url ?? null,
    publisher: input.publisher ?? null,
    authors: input.authors ?? [],
    people: input.people ?? [],
    labels: input.labels ?? [],
    published: input.published ?? null,
    modified: input.modified ?? null,
    dateline: null,
    language: languageOf(input.text, input.language ?? null),
    text: input.text,
    blocks,
  };
}
