import { type Document, tokenIndexAt } from "../text/document.ts";
import { inTextOrder } from "../text/span.ts";
import type { Entity, Mention } from "../types.ts";
import { type Asking, antecedent, type Candidate, type Meant, speakerOf } from "./refer/antecedent.ts";
import { nominal, nominalsOf } from "./refer/nominals.ts";
import { unnamedAt } from "./refer/people.ts";
import { roleOf, type Setting, settingOf, speaks } from "./refer/setting.ts";
import { PRONOUNS, type Sex, sexOfGivenName, sexOfTitles } from "./refer/sex.ts";
import type { Gazetteer } from "./tagger/gazetteer.ts";

/**
 * The entities with their pronouns ("he") and nominals ("the minister") added to their mentions, in text order.
 * Returns new entities; the given ones stay as they are.
 *
 * First the writer's own pronouns, then those in quotations, which mean anybody but their speaker. A title or a given
 * name settles a person's sex; a pronoun does only where nobody else could be meant.
 */
export function readReferences(document: Document, entities: Entity[], gazetteer: Gazetteer): Entity[] {
  const people = entities.filter(({ type }) => type === "person");
  if (people.length === 0) return entities;
  const setting = settingOf(document);
  const sexes = new Map<Entity, Sex | null>(
    people.map((person) => [
      person,
      sexOfTitles(document, person) ?? sexOfGivenName(document, person, gazetteer),
    ]),
  );
  const certain = new Set(people.filter((person) => (sexes.get(person) ?? null) !== null));
  const isCertain = (entity: Entity): boolean => certain.has(entity);
  const sexOf = (entity: Entity): Sex | null => sexes.get(entity) ?? null;
  /** What the last pronoun that was taken to mean a person says: it speaks for another such, and against none. */
  const lastMeant = new Map<Entity, Sex>();
  const found = new Map<Entity, Mention[]>();
  const remember = (entity: Entity, mention: Mention) => {
    const mentions = found.get(entity);
    if (mentions === undefined) found.set(entity, [mention]);
    else mentions.push(mention);
  };
  const candidates: Candidate[] = [];
  const inSpeech: Asking[] = [];
  const resolve = (asking: Asking, before: readonly Candidate[]): Candidate | null => {
    const meant: Meant =
      named(setting, names, asking, sexOf) ??
      antecedent(setting, before, asking, sexOf, isCertain, lastMeant, heard);
    if (meant.entity === null) return null;
    const token = document.tokens[asking.token]!;
    remember(meant.entity, { start: token.start, end: token.end, form: "pronoun" });
    lastMeant.set(meant.entity, asking.sex);
    if (meant.alone && sexOf(meant.entity) === null) sexes.set(meant.entity, asking.sex);
    return candidateAt(setting, meant.entity, asking.token, asking.token + 1, asking.sex);
  };

  const names = namesByToken(document, people);
  const heard = whoSpeaks(setting, names);
  const roles = nominalsOf(people);
  for (const token of document.tokens) {
    const name = names.get(token.index);
    if (name !== undefined) candidates.push(candidateAt(setting, name.entity, token.index, name.last, null));
    const sex = PRONOUNS.get(token.lower);
    if (sex !== undefined) {
      const asking = askingAt(setting, token.index, sex);
      if (asking.quotation >= 0) inSpeech.push(asking);
      else {
        const meant = resolve(asking, candidates);
        if (meant !== null) candidates.push(meant);
      }
      continue;
    }
    const title = nominal(document, token, roles);
    if (title !== null) {
      remember(title.person, { start: title.start, end: token.end, form: "nominal" });
      candidates.push(candidateAt(setting, title.person, token.index, token.index + 1, null));
      continue;
    }
    const unnamed = unnamedAt(document, token.index);
    if (unnamed !== null)
      candidates.push(candidateAt(setting, null, unnamed.head, unnamed.head + 1, unnamed.sex));
  }
  resolveSpeech(setting, inSpeech, candidates, resolve);
  return entities.map((entity) => {
    const more = found.get(entity);
    return more === undefined
      ? entity
      : { ...entity, mentions: [...entity.mentions, ...more].sort(inTextOrder) };
  });
}

/** The pronouns in quotations, in text order, once it is known who says them. */
function resolveSpeech(
  setting: Setting,
  asked: readonly Asking[],
  narrated: readonly Candidate[],
  resolve: (asking: Asking, before: readonly Candidate[]) => Candidate | null,
): void {
  const speakers = new Map<number, Entity | null>();
  const before: Candidate[] = [];
  let next = 0;
  for (const asking of asked) {
    while (next < narrated.length && narrated[next]!.token < asking.token) before.push(narrated[next++]!);
    let speaker = speakers.get(asking.quotation);
    if (speaker === undefined) {
      speaker = speakerOf(setting, narrated, asking.quotation);
      speakers.set(asking.quotation, speaker);
    }
    const meant = resolve({ ...asking, speaker }, before);
    if (meant !== null) before.push(meant);
  }
}

type Names = ReadonlyMap<number, { entity: Entity; last: number }>;

/** People by the first token of each of their names. */
function namesByToken(document: Document, people: readonly Entity[]): Names {
  const names = new Map<number, { entity: Entity; last: number }>();
  for (const entity of people)
    for (const { start, end } of entity.mentions)
      names.set(tokenIndexAt(document, start), { entity, last: tokenIndexAt(document, end - 1) + 1 });
  return names;
}

/** Everybody who says something by name. */
function whoSpeaks(setting: Setting, names: Names): Set<Entity> {
  const found = new Set<Entity>();
  for (const [first, { entity, last }] of names) if (speaks(setting, first, last)) found.add(entity);
  return found;
}

function candidateAt(
  setting: Setting,
  entity: Entity | null,
  first: number,
  last: number,
  sex: Sex | null,
): Candidate {
  return {
    entity,
    sex,
    token: first,
    sentence: setting.document.tokens[first]!.sentence,
    role: roleOf(setting, first, last),
    quotation: setting.quotation[first]!,
    speaks: speaks(setting, first, last),
  };
}

function askingAt(setting: Setting, at: number, sex: Sex): Asking {
  const { tokens } = setting.document;
  const { lower, sentence } = tokens[at]!;
  const after = tokens[at + 1];
  const isOwner =
    /^(?:noun|propernoun|adjective|number)$/.test(after?.pos ?? "") && after!.sentence === sentence;
  return {
    sex,
    token: at,
    sentence,
    quotation: setting.quotation[at]!,
    object: lower === "him" || (lower === "her" && !isOwner),
    speaks: /^s?he$/.test(lower) && speaks(setting, at, at + 1),
    speaker: null,
  };
}

/** "In his speech, Whitlock said": the one whom the sentence goes on to name. */
function named(
  { document }: Setting,
  names: Names,
  { token, sentence, sex, quotation }: Asking,
  sexOf: (entity: Entity) => Sex | null,
): Meant | null {
  const { tokens, sentences } = document;
  const { first, last } = sentences[sentence]!;
  if (
    quotation >= 0 ||
    token > first + 4 ||
    tokens[first]!.pos !== "preposition" ||
    !/^(?:his|her)$/.test(tokens[token]!.lower)
  )
    return null;
  for (let i = token + 1; i < last; i++) {
    if (tokens[i]!.pos === "verb") return null;
    const name = names.get(i);
    if (name === undefined) continue;
    const known = sexOf(name.entity);
    const comma = tokens[i - 1]!.text === ",";
    return comma && (known === null || known === sex) ? { entity: name.entity, alone: false } : null;
  }
  return null;
}
