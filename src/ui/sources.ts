import type { Analysis, EntityType, Quote, QuoteKind } from "../engine/index.ts";

/** One line of the ledger: who says something, and everything they say. */
export interface Source {
  name: string;
  /** The text speaks of somebody and gives no name: "a military official". */
  unnamed: boolean;
  /** What kind of thing it is; null where that is not known. */
  type: EntityType | null;
  quotes: Quote[];
  /** In which ways they are quoted, directly first. */
  kinds: QuoteKind[];
}

const KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect"];

/** Nouns for people; a body is called by what it is. */
const PERSON =
  /^(?:(?:spokes|police|fire|gun|business|fisher|clergy|congress|crafts|camera)?(?:m[ae]n|wom[ae]n|persons?|people)|child(?:ren)?|staff|personnel|(?:\p{L}|\d|-)+-old|mps?|(?:official|source|witness|eyewitness|aide|advis[eo]r|insider|expert|specialist|critic|ally|allie|victim|survivor|resident|local|neighbou?r|relative|friend|colleague|parent|mother|father|brother|sister|son|daughter|wife|husband|student|teacher|doctor|nurse|medic|scientist|researcher|professor|analyst|economist|strategist|pollster|lawyer|attorney|prosecutor|solicitor|judge|juror|detective|investigator|inspector|officer|soldier|commander|general|sailor|pilot|driver|passenger|worker|employee|staffer|manager|executive|director|owner|founder|trader|investor|farmer|activist|campaigner|protester|protestor|demonstrator|organi[sz]er|volunteer|member|minister|diplomat|ambassador|envoy|lawmaker|legislator|senator|governor|mayor|councillor|politician|candidate|voter|supporter|opponent|rival|delegate|negotiator|mediator|observer|rebel|militant|insurgent|fighter|refugee|migrant|prisoner|hostage|suspect|defendant|villager|townsfolk|customer|consumer|patient|user|viewer|reader|fan|player|coach|journalist|reporter|correspondent|historian|engineer|meteorologist|forecaster|firefighter|rescuer|paramedic|bystander|tourist|agent|leader|chief|head|boss|president|secretary|representative)(?:e?s)?)$/iu;

/**
 * Does a source that is no known entity go without a name? Its head word tells: people are unnamed ("a US official",
 * "staff at the clinic"), bodies and documents are what they are called ("the coast guard", "the transport ministry"),
 * and so are names ("Ms Bowles"). At a
 * sentence's start a capital says nothing, and the word decides.
 */
function isUnnamed(name: string): boolean {
  const phrase = name.split(/,| (?:of|in|on|at|for|from|with|who|to|by|familiar|close) /)[0] ?? "";
  const words = phrase.trim().split(/\s+/);
  const head = words.at(-1)!;
  if (/^\p{Lu}/u.test(head) && words.length > 1) return false;
  return PERSON.test(head) || /^(?:one|some|several|two|three)\sof\s/i.test(name);
}

/** Of whom nothing more is known: among the quotations they stand, among who can be relied on they do not. */
const NOBODY = /^(?:he|she|they|him|her|them|it|we|i|you|others?|some|many|most|all|both)$/i;

/** Everyone who says something, in order of appearance; one person under several names is one source. */
export function sourcesOf(analysis: Analysis): Source[] {
  const types = new Map(analysis.entities.map(({ id, type }) => [id, type]));
  const names = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const sources = new Map<string, Source>();
  for (const quote of analysis.quotes) {
    if (!quote.source) continue;
    const { entity, name } = quote.source;
    if (entity === null && NOBODY.test(name)) continue;
    const key = entity ?? name.toLowerCase();
    const type = types.get(key) ?? null;
    const known = sources.get(key);
    if (known) known.quotes.push(quote);
    else {
      const fullName = (entity !== null && names.get(entity)) || name;
      sources.set(key, {
        name: fullName,
        unnamed: entity === null && isUnnamed(name),
        type,
        quotes: [quote],
        kinds: [],
      });
    }
  }
  joinNames(sources);
  for (const source of sources.values()) {
    source.kinds = KINDS.filter((kind) => source.quotes.some((quote) => quote.kind === kind));
  }
  return [...sources.values()];
}

/** What is said by nobody, or by somebody of whom nothing more is known. */
export function unsourced({ quotes }: Analysis, sources: readonly Source[]): Quote[] {
  const known = new Set(sources.flatMap((source) => source.quotes));
  return quotes.filter((quote) => !known.has(quote));
}

/** Without those that stand within another one: some words of a longer saying, in quotation marks there. */
export const outermost = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter((quote) => !quotes.some((other) => other !== quote && holds(other, quote)));

const holds = (outer: Quote, inner: Quote): boolean =>
  inner.contents.every(({ start, end }) =>
    outer.contents.some((one) => one.start <= start && one.end >= end && one.end - one.start > end - start),
  );

/** "HCA" goes to "HCA Healthcare", "Harris" to "Matt Harris": a part of a name is the one whole name that has it. */
function joinNames(sources: Map<string, Source>): void {
  for (const [key, part] of sources) {
    if (part.unnamed || !/^\p{Lu}/u.test(part.name)) continue;
    const wholes = [...sources.values()].filter((whole) => whole !== part && isPartOf(part, whole));
    if (wholes.length !== 1) continue;
    wholes[0]!.quotes = [...part.quotes, ...wholes[0]!.quotes].sort(
      (a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0),
    );
    sources.delete(key);
  }
}

/** The first or the last words of a longer name, of the same kind as far as that is known. */
function isPartOf(part: Source, whole: Source): boolean {
  if (whole.unnamed || (part.type !== null && whole.type !== null && part.type !== whole.type)) return false;
  const [short, long] = [part.name.toLowerCase(), whole.name.toLowerCase()];
  return long.startsWith(`${short} `) || (part.type !== "organization" && long.endsWith(` ${short}`));
}
