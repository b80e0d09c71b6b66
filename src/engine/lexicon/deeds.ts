/**
 * Classes of verbs by what is done, whatever kind of event they tell. Who does it and to whom is the clause's matter:
 * the undergoer of a killing is a victim, that of an arrest or a charge a suspect, the doer of a buying a buyer.
 * Base forms, with the particle where it makes the verb another one ("gun down").
 */
const words = (text: string): readonly string[] => text.split(" ");

const CLASSES = {
  /** Somebody is dead of it. */
  killing: [
    ...words("kill murder assassinate slay execute massacre behead strangle electrocute"),
    "gun down",
    "mow down",
    "hack down",
    "shoot dead",
  ],
  /** Somebody lives with harm. */
  injuring: words("injure wound hurt maim graze hospitalize hospitalise beat burn"),
  /** Whom or what an attack hits, hurt or not. */
  striking: words(
    "strike hit attack target bomb shell storm raid stab shoot rob assault ram ambush land steal rape abuse torture",
  ),
  /** Held against their will, by those who have no right to. */
  abducting: words("kidnap abduct seize hijack"),
  /** Held by the law. */
  arresting: words("arrest detain apprehend jail imprison"),
  /** Told by the law to have done it. */
  charging: words("charge indict convict"),
  /** Told by others to have done it. */
  accusing: words("accuse criticise criticize condemn slam blame"),
  /** What a court does to those who are tried. */
  sentencing: words("jail imprison sentence convict acquit find clear fine"),
  /** The subject does nothing and it happens to it. */
  suffering: words("die drown survive suffer perish succumb"),
  /** Of a thing that an accident befalls, as subject or object. */
  wrecking: [
    ...words(
      "collapse crash overturn derail sink capsize explode plunge burn veer skid collide roll flip disintegrate destroy damage gut engulf",
    ),
    "catch fire",
  ],
  /** Of these what is wrecked is the object, and what wrecks it the subject. */
  ruining: words("destroy damage gut engulf"),
  /** What people do to what they protest at, and what police do to them. */
  hindering: words(
    "block disrupt surround occupy storm target interrupt besiege vandalize vandalise shoot picket",
  ),
  /** What a study does to what it reports. */
  finding: words(
    "find show discover report announce conclude establish determine demonstrate reveal indicate confirm suggest",
  ),
  /** Tells that somebody told something, and no more. */
  telling: words("say tell add write tweet report"),
} as const satisfies Record<string, readonly string[]>;

export type Deed = keyof typeof CLASSES;

const BY_LEMMA = new Map<string, Set<Deed>>();
for (const deed of Object.keys(CLASSES) as Deed[])
  for (const lemma of CLASSES[deed]) BY_LEMMA.set(lemma, (BY_LEMMA.get(lemma) ?? new Set()).add(deed));

const NONE: ReadonlySet<Deed> = new Set();

/** What a verb tells is done; a particle that makes no other verb of it says the same ("shoot at", "burn down"). */
export const deedsOf = (lemma: string): ReadonlySet<Deed> =>
  BY_LEMMA.get(lemma) ?? BY_LEMMA.get(lemma.split(" ", 1)[0]!) ?? NONE;

/** Whether a verb is of one of the classes. */
export const isDeed = (lemma: string, ...deeds: readonly Deed[]): boolean => {
  const known = deedsOf(lemma);
  return deeds.some((deed) => known.has(deed));
};

/** Verbs whose undergoer was harmed. */
export const HARMING: readonly Deed[] = ["killing", "injuring", "striking", "abducting"];
