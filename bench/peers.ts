/** Other libraries that read names, figures or dates, each made to answer in Nutgraf's own shape. */
import Recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { Analysis, DateMention, Entity, EntityType, Figure } from "../src/engine/index.ts";
import { three as nlp } from "./compromise.ts";

/** What the scorer looks at; a peer fills the part that it knows. */
export type Answer = Pick<Analysis, "entities" | "figures" | "dates" | "quotes" | "event"> & {
  article: { text: string };
};

export interface Document {
  id: string;
  text: string;
  published?: string;
  title?: string;
}

export interface Peer {
  name: string;
  answer(document: Document): Answer;
}

export const nothing = (text: string): Answer => ({
  article: { text },
  entities: [],
  figures: [],
  dates: [],
  quotes: [],
  event: null,
});

/** compromise gives offsets of its matches on request. */
interface Match {
  text: string;
  offset: { start: number; length: number };
}

const matches = (view: { json(options: object): unknown[] }): Match[] =>
  (view.json({ offset: true, terms: false }) as Match[]).filter(({ offset }) => offset !== undefined);

/** Without the marks that compromise leaves at the ends of a match. */
function trimmed(text: string, { offset }: Match): { start: number; end: number } {
  let [start, end] = [offset.start, offset.start + offset.length];
  while (start < end && /[^\p{L}\p{N}$€£]/u.test(text[start]!)) start++;
  while (end > start && /[^\p{L}\p{N}%]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

export const compromiseNames: Peer = {
  name: "compromise",
  answer({ text }) {
    const doc = nlp(text);
    const of = (type: EntityType, view: { json(options: object): unknown[] }): Entity[] =>
      matches(view).map((match, i) => {
        const span = trimmed(text, match);
        return {
          id: `${type}${i}`,
          type,
          name: text.slice(span.start, span.end),
          description: null,
          mentions: [{ ...span, form: "name" as const }],
        };
      });
    const entities = [
      ...of("person", doc.people()),
      ...of("place", doc.places()),
      ...of("organization", doc.organizations()),
    ].filter(({ mentions }) => mentions[0]!.start < mentions[0]!.end);
    return { ...nothing(text), entities };
  },
};

const figure = (start: number, end: number, value: number): Figure => ({
  start,
  end,
  value,
  kind: "count",
  high: null,
  unit: null,
  bound: "exact",
  of: null,
});

export const compromiseNumbers: Peer = {
  name: "compromise numbers",
  answer({ text }) {
    const figures = matches(nlp(text).numbers()).flatMap((match) => {
      const { start, end } = trimmed(text, match);
      const value = Number((match as unknown as { number?: { num?: number } }).number?.num);
      return Number.isFinite(value) && start < end ? [figure(start, end, value)] : [];
    });
    return { ...nothing(text), figures };
  },
};

export const recognizersFigures: Peer = {
  name: "Microsoft Recognizers",
  answer({ text }) {
    const { English } = Recognizers.Culture;
    const found = [
      Recognizers.recognizeCurrency,
      Recognizers.recognizeDimension,
      Recognizers.recognizeTemperature,
      Recognizers.recognizeAge,
      Recognizers.recognizePercentage,
    ].flatMap((recognize) => recognize(text, English));
    const figures = found.flatMap(({ start, end, resolution }) => {
      const value = Number(String(resolution?.value ?? "").replace("%", ""));
      return Number.isFinite(value) ? [figure(start, end + 1, value)] : [];
    });
    return { ...nothing(text), figures };
  },
};

const noon = (published: string | undefined): Date =>
  new Date(`${(published ?? "2000-01-01").slice(0, 10)}T12:00:00`);

export const chronoDates: Peer = {
  name: "chrono-node",
  answer({ text, published }) {
    const dates: DateMention[] = chrono
      .parse(text, noon(published))
      .map(({ index, text: written, start }) => {
        const pad = (value: number | null) => String(value ?? 1).padStart(2, "0");
        const parts = [
          String(start.get("year")),
          ...(start.isCertain("month") || start.isCertain("day") || start.isCertain("weekday")
            ? [pad(start.get("month"))]
            : []),
          ...(start.isCertain("day") || start.isCertain("weekday") ? [pad(start.get("day"))] : []),
        ];
        return { start: index, end: index + written.length, edtf: parts.join("-") };
      });
    return { ...nothing(text), dates };
  },
};

export const recognizersDates: Peer = {
  name: "Microsoft Recognizers",
  answer({ text, published }) {
    const found = Recognizers.recognizeDateTime(
      text,
      Recognizers.Culture.English,
      Recognizers.DateTimeOptions.None,
      noon(published),
    );
    const dates: DateMention[] = found.map(({ start, end, resolution }) => {
      const values = (resolution?.values ?? []) as Record<string, string>[];
      const past = values[0];
      return { start, end: end + 1, edtf: past?.value ?? past?.start ?? null };
    });
    return { ...nothing(text), dates };
  },
};

const wink = winkNlp(winkModel);

export const winkDates: Peer = {
  name: "wink-nlp",
  answer({ text }) {
    const document = wink.readDoc(text);
    const dates: DateMention[] = [];
    let from = 0;
    document.entities().each((entity: { out(as: unknown): unknown }) => {
      const { type, value } = entity.out(wink.its.detail) as unknown as { type: string; value: string };
      const start = text.indexOf(value, from);
      if (start < 0) return;
      from = start + value.length;
      if (type === "DATE" || type === "TIME") dates.push({ start, end: from, edtf: null });
    });
    return { ...nothing(text), dates };
  },
};

/** What five lines of code know of an event: headline, first person or organisation, first place, first date. */
export const firstOfEach: (analyse: (document: Document) => Analysis) => Peer = (analyse) => ({
  name: "first of each (5W1H baseline)",
  answer(document) {
    const { article, entities, dates, event } = analyse(document);
    const base = { modality: "stated" as const, cue: null, attributedTo: null, confidence: 1 };
    const of = (role: "actor" | "where", types: readonly EntityType[]) => {
      const entity = entities.find(({ type }) => types.includes(type));
      return entity === undefined
        ? []
        : [{ ...base, role, value: entity.name, text: entity.name, evidence: [entity.mentions[0]!] }];
    };
    const date = dates.find(({ edtf }) => edtf !== null);
    const what =
      document.title === undefined
        ? []
        : [
            {
              ...base,
              role: "what" as const,
              value: document.title,
              text: document.title,
              evidence: [{ start: 0, end: 1 }],
            },
          ];
    const when =
      date === undefined
        ? []
        : [
            {
              ...base,
              role: "when" as const,
              value: date.edtf!,
              text: article.text.slice(date.start, date.end),
              evidence: [date],
            },
          ];
    const nutgraf = event?.nutgraf ?? { start: 0, end: 1 };
    return {
      ...nothing(article.text),
      event: {
        type: "other",
        nutgraf,
        attributes: [...what, ...when, ...of("where", ["place"]), ...of("actor", ["person", "organization"])],
        unsure: [],
      },
    };
  },
});
