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
  /** Somebody comes into an office. */
  appointing: words(
    "appoint name nominate elect promote install pick select tap choose confirm reappoint inaugurate hire recruit",
  ),
  /** Somebody loses an office or a place. */
  dismissing: words(
    "dismiss fire sack oust remove suspend expel demote impeach recall axe unseat topple depose",
  ),
  /** Somebody leaves an office of their own will. */
  resigning: [...words("resign retire quit depart abdicate"), "step down", "stand down", "step aside"],
  replacing: words("replace succeed"),
  buying: [...words("buy acquire purchase snap"), "take over"],
  selling: words("sell divest offload auction spin"),
  joining: words("merge combine join unite partner team"),
  investing: words("invest fund finance inject subsidise subsidize bankroll"),
  giving: words("give donate grant pledge provide offer deliver supply award pay"),
  receiving: words("receive get obtain accept inherit earn collect"),
  agreeing: words("sign agree ratify conclude ink seal negotiate settle renew"),
  launching: [
    ...words("launch unveil introduce release debut publish issue announce present open premiere"),
    "roll out",
    "set up",
  ],
  making: words("create build develop make construct design produce manufacture found"),
  closing: [...words("close shut cancel scrap abandon discontinue end axe"), "shut down", "call off"],
  delaying: words("delay postpone halt pause suspend defer"),
  winning: words("win beat defeat triumph clinch overcome thrash edge stun outscore"),
  losing: words("lose concede crash bow"),
  scoring: words("score net convert head equalise equalize slot tap"),
  playing: words("play host face meet"),
  voting: words("vote approve pass adopt back endorse"),
  refusing: words("reject refuse veto oppose defy decline rebuff"),
  ruling: words("rule overturn uphold quash grant decide order annul"),
  suing: words("sue appeal file prosecute"),
  pleading: words("plead admit confess"),
  forbidding: words("ban forbid prohibit bar outlaw block restrict limit curb"),
  allowing: words("allow permit authorise authorize legalise legalize lift ease clear"),
  demanding: words("demand urge call ask request require press appeal"),
  punishing: words("sanction punish penalise penalize fine suspend ban"),
  meeting: words("meet visit host receive greet welcome"),
  discussing: words("discuss negotiate debate consider review"),
  threatening: words("threaten warn vow promise"),
  protesting: words("protest march demonstrate rally picket riot chant gather"),
  fighting: words("fight clash battle skirmish retaliate"),
  fleeing: words("flee evacuate escape leave abandon displace"),
  saving: words("rescue save free liberate evacuate recover pull"),
  searching: words("search hunt seek look comb"),
  sickening: words("infect sicken contract spread hospitalise hospitalize diagnose catch"),
  treating: words("treat vaccinate cure inoculate inject test screen"),
  rising: words("rise climb surge jump soar gain grow increase rally rebound advance"),
  falling: words("fall drop plunge slump decline tumble shrink decrease dip slide"),
  cutting: words("cut reduce lower slash trim lay"),
  raising: words("raise hike boost lift increase expand"),
  stealing: words("steal rob loot burgle burglarize snatch smuggle"),
  defrauding: words("defraud swindle launder embezzle bribe cheat scam forge"),
  hacking: words("hack breach leak expose compromise"),
  sending: words("deploy send dispatch ship move transfer"),
  conquering: words("invade occupy capture seize retake recapture advance besiege"),
  firing: words("fire launch shoot shell bombard open"),
  investigating: words("investigate probe examine inspect question interrogate"),
  honouring: words("celebrate commemorate mark honour honor mourn remember"),
  performing: words("star perform sing direct write record act appear"),
  supporting: words("support help aid assist protect defend"),
  denying: words("deny dismiss dispute refute contradict"),
  blowing: words("hit batter lash sweep rip tear flood inundate devastate ravage"),
  observing: words("observe detect discover identify spot photograph image measure"),
  failing: words("fail miss malfunction break"),
} as const satisfies Record<string, readonly string[]>;

export type Deed = keyof typeof CLASSES;

const BY_LEMMA = new Map<string, Set<Deed>>();
for (const deed of Object.keys(CLASSES) as Deed[])
  for (const lemma of CLASSES[deed]) BY_LEMMA.set(lemma, (BY_LEMMA.get(lemma) ?? new Set()).add(deed));

/** The base forms of a class. */
export const membersOf = (deed: Deed): readonly string[] => CLASSES[deed];

const NONE: ReadonlySet<Deed> = new Set();

/** What a verb tells is done; a particle that makes no other verb of it says the same ("shoot at", "burn down"). */
export const deedsOf = (lemma: string): ReadonlySet<Deed> =>
  BY_LEMMA.get(lemma) ?? BY_LEMMA.get(lemma.split(" ", 1)[0]!) ?? NONE;

/** Whether a verb is of one of the classes. */
export const isDeed = (lemma: string, ...deeds: readonly Deed[]): boolean => {
  const known = deedsOf(lemma);
  return deeds.some((deed) => known.has(deed));
};
