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
  // The texts that are learned from name a target nearly always, and pages half the time: it is less sure than it seems.
  target: { known: 0.6, offered: 0.35 },
  instrument: { known: 0.45, most: 1 },
  where: { most: 1 },
  when: { most: 1 },
  // No surer count is right more often (on a registry of casualties .80 at any bar): a higher bar would only hide tolls.
  killed: { known: 0.45 },
  missing: { known: 0.6 },
  displaced: { known: 0.6 },
  // Of second charges fewer than half are right: mostly they are somebody else's.
  charge: { known: 0.55, most: 1 },
  affected: { known: 0.6 },
  position: { known: 0.6 },
  cause: { known: 0.6 },
  measure: { known: 0.65 },
  response: { known: 0.55 },
  // Sources are no rivals: as many stand as the rules find.
  source: { known: 0.65, most: Infinity },
};

/** Kinds of events in which who did it is accused, and to whom it was done is a victim or a defendant. */
const ACCUSING: ReadonlySet<EventType> = new Set(["attack", "crime", "court", "conflict", "protest"]);

/** How much surer these have to be: they are wrong more often than in other kinds, and it hurts more. */
const ACCUSED: Partial<Record<Role, number>> = { actor: 0.15, target: 0.15 };
/** How much less sure a doer has to be whom the card only says that somebody blames, suspects or denies to be it. */
const REPORTED = 0.15;
/** How much surer somebody has to be whom no clause, noun of the deed or rule makes the doer. */
const NO_DOER = 0.15;

/** What the text says of a value, beside how sure it is. */
interface Standing {
  modality?: Modality;
  /** Some words make them the doer of the deed by which the kind of event is known. */
  isDoer?: boolean;
}

export function barOf(
  role: Role,
  kind: EventType,
  { modality = "stated", isDoer = true }: Standing = {},
): Bar {
  const bar = { ...USUAL, ...BARS[role] };
  if (!ACCUSING.has(kind)) return bar;
  let known = bar.known + (ACCUSED[role] ?? 0);
  if (role === "actor" && modality !== "stated") known -= REPORTED;
  if (role === "actor" && !isDoer) known += NO_DOER;
  return { ...bar, known };
}
