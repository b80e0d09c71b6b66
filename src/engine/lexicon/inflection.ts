/**
 * The forms of English words, generated from the base form: word lists hold "kill" and match "killed". Generating is
 * safer than stripping endings, which cannot tell whether "fired" is of "fire" or "fir".
 */

/** Past tense and past participle of irregular verbs that occur in news; everything else follows the rules. */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  be: ["was", "been"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bid: ["bid", "bid"],
  bite: ["bit", "bitten"],
  bleed: ["bled", "bled"],
  blow: ["blew", "blown"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  burst: ["burst", "burst"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cost: ["cost", "cost"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
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
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hide: ["hid", "hidden"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  read: ["read", "read"],
  ride: ["rode", "ridden"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  shut: ["shut", "shut"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  sweep: ["swept", "swept"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tear: ["tore", "torn"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  uphold: ["upheld", "upheld"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

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
