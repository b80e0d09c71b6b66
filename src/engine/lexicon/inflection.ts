/**
 * The forms of English words, generated from the base form: word lists hold "kill" and match "killed". Generating is
 * safer than stripping endings, which cannot tell whether "fired" is of "fire" or "fir".
 */

/** Past tense and past participle of irregular verbs that occur in news; everything else follows the rules. */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  arise: ["arose", "arisen"],
  be: ["was", "been"],
  bear: ["bore", "born"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bend: ["bent", "bent"],
  bid: ["bid", "bid"],
  bind: ["bound", "bound"],
  bite: ["bit", "bitten"],
  bleed: ["bled", "bled"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  breed: ["bred", "bred"],
  bring: ["brought", "brought"],
  broadcast: ["broadcast", "broadcast"],
  build: ["built", "built"],
  burst: ["burst", "burst"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  cling: ["clung", "clung"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  creep: ["crept", "crept"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  dig: ["dug", "dug"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drink: ["drank", "drunk"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forecast: ["forecast", "forecast"],
  foresee: ["foresaw", "foreseen"],
  forget: ["forgot", "forgotten"],
  forgive: ["forgave", "forgiven"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grind: ["ground", "ground"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hide: ["hid", "hidden"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  kneel: ["knelt", "knelt"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  lie: ["lay", "lain"],
  light: ["lit", "lit"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  mislead: ["misled", "misled"],
  mistake: ["mistook", "mistaken"],
  misunderstand: ["misunderstood", "misunderstood"],
  outdo: ["outdid", "outdone"],
  overcome: ["overcame", "overcome"],
  overhear: ["overheard", "overheard"],
  override: ["overrode", "overridden"],
  overrun: ["overran", "overrun"],
  oversee: ["oversaw", "overseen"],
  overtake: ["overtook", "overtaken"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  read: ["read", "read"],
  rebuild: ["rebuilt", "rebuilt"],
  redo: ["redid", "redone"],
  repay: ["repaid", "repaid"],
  rethink: ["rethought", "rethought"],
  rewrite: ["rewrote", "rewritten"],
  rid: ["rid", "rid"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shed: ["shed", "shed"],
  shine: ["shone", "shone"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  shrink: ["shrank", "shrunk"],
  shut: ["shut", "shut"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  sit: ["sat", "sat"],
  slay: ["slew", "slain"],
  sleep: ["slept", "slept"],
  slide: ["slid", "slid"],
  sling: ["slung", "slung"],
  slit: ["slit", "slit"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  spin: ["spun", "spun"],
  spit: ["spat", "spat"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  spring: ["sprang", "sprung"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  sting: ["stung", "stung"],
  stink: ["stank", "stunk"],
  stride: ["strode", "stridden"],
  strike: ["struck", "struck"],
  strive: ["strove", "striven"],
  swear: ["swore", "sworn"],
  sweep: ["swept", "swept"],
  swell: ["swelled", "swollen"],
  swim: ["swam", "swum"],
  swing: ["swung", "swung"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tear: ["tore", "torn"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  thrust: ["thrust", "thrust"],
  tread: ["trod", "trodden"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  undo: ["undid", "undone"],
  unwind: ["unwound", "unwound"],
  uphold: ["upheld", "upheld"],
  upset: ["upset", "upset"],
  wake: ["woke", "woken"],
  wear: ["wore", "worn"],
  weave: ["wove", "woven"],
  weep: ["wept", "wept"],
  win: ["won", "won"],
  wind: ["wound", "wound"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  withstand: ["withstood", "withstood"],
  wring: ["wrung", "wrung"],
  write: ["wrote", "written"],
};

/** A second form beside the regular one ("learned", "proved") or the one above, for reading only. */
const ALSO: readonly (readonly [form: string, base: string])[] =
  "were:be is:be are:be am:be being:be has:have does:do goes:go gotten:get burnt:burn dreamt:dream leant:lean leapt:leap learnt:learn smelt:smell spelt:spell spilt:spill spoilt:spoil proven:prove shaven:shave sewn:sew sown:sow mown:mow sawn:saw lit:light pled:plead dove:dive snuck:sneak hanged:hang fit:fit bust:bust knit:knit wet:wet borne:bear stricken:strike bitten:bite beaten:beat sunken:sink dying:die lying:lie tying:tie vying:vie 'm:be 're:be 's:be 've:have 'd:have gon:go"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]);

/** The irregular forms with their base: "went" -> "go". The same form of two verbs is the commoner one's. */
export const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULAR)
    .reverse()
    .flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
  ...ALSO,
]);

/** Verbs of several syllables whose last consonant doubles: "admit", "admitted"; one syllable always does. */
const DOUBLING = new Set(
  "admit commit submit permit omit refer prefer transfer occur incur compel expel rebel".split(" "),
);

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  gerund: string;
}

/** verbForms("carry") -> carry, carries, carried, carried, carrying. A particle stays behind: "set off" -> "sets off". */
export function verbForms(lemma: string): VerbForms {
  const [base = "", ...particle] = lemma.split(" ");
  const with_ = (form: string) => [form, ...particle].join(" ");
  const stem = doubles(base) ? base + base.at(-1) : base;
  const regular = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  const gerund = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base) && base !== "be"
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return {
    base: lemma,
    third: with_(sibilant(base)),
    past: with_(past),
    participle: with_(participle),
    gerund: with_(gerund),
  };
}

/** The plural of a regular noun: "strike" -> "strikes", "body" -> "bodies", "crash" -> "crashes". */
export const pluralOf = (noun: string): string => sibilant(noun);

/** Maps every form of the given verbs to its lemma: "killed" -> "kill". An earlier verb wins a shared form. */
export function formsOfVerbs(lemmas: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas)
    for (const form of Object.values(verbForms(lemma))) if (!forms.has(form)) forms.set(form, lemma);
  return forms;
}

function sibilant(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (word === "have") return "has";
  if (word === "be") return "is";
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) || word === "go" ? `${word}es` : `${word}s`;
}

function doubles(verb: string): boolean {
  return DOUBLING.has(verb) || /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(verb);
}
