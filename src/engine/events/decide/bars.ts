import type { EventType, Modality, Role } from "../../types.ts";

/** How sure a value has to be to be shown as known, and to be offered as not sure. */
interface Bar {
  known: number;
  offered: number;
  /** Values at most: more who act together are a list. */
  most: number;
}

/** Where nothing else is said. */
const USUAL: Bar = { known: 0.5, offered: 0.3, most: 3 };

/** Chosen on held-back texts: as low as rows can be that are right three times in four, and those that hurt people more often. */
const BARS: Partial<Record<Role, Partial<Bar>>> = {
  actor: { known: 0.5 },
  // The texts that are learned from name a target nearly always, and pages half the time: it is less sure than it seems.
  target: { known: 0.55, offered: 0.35 },
  amount: { known: 0.4 },
  instrument: { known: 0.45, most: 1 },
  where: { known: 0.5, most: 1 },
  when: { known: 0.35, most: 1 },
  // No surer count is right more often (on a registry of casualties .80 at any bar): a higher bar would only hide tolls.
  killed: { known: 0.45 },
  missing: { known: 0.6 },
  displaced: { known: 0.6 },
  charge: { known: 0.55 },
  affected: { known: 0.6 },
  position: { known: 0.6 },
  cause: { known: 0.6 },
  measure: { known: 0.6 },
  response: { known: 0.55 },
  // Sources are no rivals: as many stand as the rules find.
  source: { known: 0.65, most: Infinity },
};

/** Kinds of events in which who did it is accused, and to whom it was done is a victim or a defendant. */
const ACCUSING: ReadonlySet<EventType> = new Set(["attack", "crime", "court", "conflict", "protest"]);

/** How much surer these have to be: who did it is wrong twice as often as in other kinds, and it hurts more. */
const ACCUSED: Partial<Record<Role, number>> = { actor: 0.25, target: 0.15 };
/** How much less sure a doer has to be whom the card only says that somebody blames, suspects or denies to be it. */
const REPORTED = 0.15;

export function barOf(role: Role, kind: EventType, modality: Modality = "stated"): Bar {
  const bar = { ...USUAL, ...BARS[role] };
  const accused = ACCUSING.has(kind) ? (ACCUSED[role] ?? 0) : 0;
  const reported = role === "actor" && modality !== "stated" ? REPORTED : 0;
  return { ...bar, known: bar.known + accused - reported };
}
