/** Words that tell what kind of thing a name is of; the tagger knows people, organisations and places better. */
import type { EntityType } from "../types.ts";

/** The last word of a name that settles its type, with names such as "Harbour Act", "Lantern Festival". */
export const HEADS: Record<string, EntityType> = Object.fromEntries(
  (
    [
      [
        "law",
        "act bill treaty accord agreement convention protocol amendment constitution resolution directive code charter statute",
      ],
      [
        "event",
        "war olympics cup championship championships festival summit conference tournament league-final marathon games prix massacre revolution uprising holocaust election elections referendum operation day crisis pandemic final open masters hurricane typhoon cyclone storm",
      ],
      ["work", "song album film novel symphony"],
      [
        "product",
        "rocket rockets missile missiles rifle rifles pistol aircraft jet jets helicopter helicopters drone drones tank tanks vaccine vaccines tablet phone smartphone engine car",
      ],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);

/** Words anywhere in the name of an event: "Ferndale Prize for Peace", "League One". */
export const EVENTS = new Set(
  "war league prize award awards bowl brexit oscars emmys grammys games series tour week month weekend trophy expo fair parade cup championship championships festival summit conference olympics paralympics eurovision derby open carnival pride mardi convention congress tournament election elections referendum revolution uprising hurricane typhoon cyclone storm christmas easter passover yom hanukkah ramadan covid pandemic".split(
    " ",
  ),
);

/**
 * Names that need no context: makers' models and weapons that news is full of. Lower case.
 * In because the training data has too few products to learn them from.
 */
export const PRODUCTS = new Set(
  "bitcoin ethereum dogecoin litecoin katyusha kalashnikov ak-47 ar-15 javelin himars patriot scud iskander kinzhal novichok sarin semtex iphone ipad android windows chatgpt covaxin covishield sputnik-v remdesivir paracetamol fentanyl oxycontin ozempic viagra tesla-model boeing-737 a320".split(
    " ",
  ),
);

/**
 * Words and letters that stand in capitals and name nobody: diseases, tests, measures, posts and things. In because
 * capitals are all that a tagger sees of them.
 */
export const NOT_NAMES = new Set(
  "gps euro euros usb wifi wi-fi tb hiv aids hiv/aids covid covid-19 sars mers pcr dna rna mrna gdp cpi ppi iq tv pc it ai id pin vat ngo ngos ipo ipos ppe icu suv suvs atm mou moa ceo cfo coo cto phd mba vip vips faq lgbt lgbtq lgbtqi bame asap gmt utc am pm kph mph app online internet web email mr mrs ms no pac pacs level phase category mining my dad mom mum lords majesty god christmas easter ramadan eid diwali hanukkah thanksgiving internet earth granny grandma grandpa here iou ious gdps news paramedics teen teens cpr da 3g 4g 5g cctv rip ied ieds mri wmd icbm icbms uav uavs emt emts nft nfts etf etfs url pdf sms vpn usd eur gbp mvp dui dwi esg ev evs".split(
    " ",
  ),
);

/** Common nouns that papers write in capitals; alone they name no body: "the Court", "the Party". */
export const GENERIC_BODIES = new Set(
  "party kingdom government court university college school state ministry department group company union commission council committee board agency authority bank office bureau association federation league club society trust fund foundation institute centre center movement front army force forces police constitution republic province district county city town village river lake mount island white black independence partition bill act slash voice plaintiff defendant minister president king queen prince".split(
    " ",
  ),
);

/** Last words that only bodies have; "House", "Centre" and "School" are left out, for buildings have them too. */
export const BODY_HEADS = new Set(
  "front movement brigade brigades militia party ministry department agency commission committee association federation league alliance coalition corps inc ltd plc llc corp group holdings partners capital energy airlines airways motors pharmaceuticals bank insurance union fund foundation police army navy bulletin times herald tribune gazette chronicle news newspaper broadcasting television".split(
    " ",
  ),
);

/** Given names of women and of men alike: they tell nothing of whom "she" means. */
export const UNISEX_NAMES = new Set(
  "kim robin jordan alex sam pat chris jamie leslie lesley ashley lee taylor casey morgan dana jean andrea ariel angel ali nicola noor jan kerry tracy lindsay lindsey sasha drew courtney cameron shannon stacy francis sidney sydney terry jo jess charlie frankie billie bobby jackie kelly kelsey kendall logan mackenzie micah misha nat nicky parker peyton quinn reese riley rory rowan sage sandy shawn shay skyler spencer toni tony tyler val vivian whitney blair bailey avery aubrey carey carmen carroll cory dale dakota darcy devon dominique emerson finley gale harper hayden hunter jaime jody joan kai kit lane laurie loren lynn marion mel merle michel paris phoenix shelby simone teddy yuri nikita ilya mika alexis aya amal nour wei li min yu hong jun ming ying xin chen".split(
    " ",
  ),
);

/** Nouns that open a body's name and go on with "of" or "for": "Bank of Northgate", "Ministry for the Sea". */
export const BODIES_OF = new Set(
  "ministry department university institute council committee subcommittee commission mission office bureau bank academy college school faculty court house embassy consulate agency authority organization organisation association federation union service programme program centre center society league confederation republic archdiocese diocese parliament chamber church board fund trust coalition alliance campaign front movement party institution directorate secretariat inspectorate registry bishopric accountants friends".split(
    " ",
  ),
);

/** ... and those whose name is an agreement: "Treaty on the Northern Sea". */
export const LAWS_OF = new Set(
  "treaty convention accord agreement protocol pact status statute declaration".split(" "),
);

/** Last words that make a body of what stands before them: "Swedish Prosecution Authority", "Treasury Secretariat". */
export const BODIES_BEFORE = new Set(
  "authority secretariat court tribunal parliament assembly directorate inspectorate registry railway railways television newspaper agency commission committee council ministry department bureau board institute university college academy association federation confederation organisation organization foundation union league alliance coalition society corps ombudsman exchange party energy airlines bank service services office command regiment brigade government schools".split(
    " ",
  ),
);

/** ... of a person's name as well: firms and houses are called after people. */
export const FIRMS_BEFORE = new Set(
  "company corporation group inc ltd plc llc holdings partners foundation university college institute hospital brothers motors airlines airways pharmaceuticals".split(
    " ",
  ),
);

/** Letters and short names of countries, which look like a body's: lower case. */
export const COUNTRY_LETTERS = new Set(
  "us u.s. u.s usa u.s.a. uk u.k. u.k uae u.a.e. drc prc ksa png nz dprk".split(" "),
);

/** Letters of American states that stand for little else in the news ("PA" is an agency, "LA" a city, "CT" a scan). */
export const STATE_LETTERS = new Set(
  "nj ny fl tx az nv nm nc sc wi wv wy tn ky ks ut vt nh mn oh il".split(" "),
);

/** What stands before a place's name and makes a part of it: "Southwest Northgate", "upper Northgate". Lower case. */
export const DIRECTIONS = new Set(
  "north south east west northwest north-west northeast north-east southwest south-west southeast south-east central greater upper lower".split(
    " ",
  ),
);

/** Whom a house or a law is for, and not whose it is: "Children's Hospital", "Renters' Rights Bill". */
export const SHARED_OWNERS = /(?:children|women|men|people|s)$/;

/** Last words that only places have; those that are surnames too ("Lane", "Hill") make no place of a person. */
export const PLACE_HEADS = new Set(
  "channel gardens bridge airport mall parish county street avenue road boulevard square stadium arena palace cathedral island islands river bay mountains valley beach harbour harbor tunnel highway motorway prison jail cemetery hills peninsula desert strait sea ocean coast falls canyon plaza province district region prefecture municipality borough village township drive park lake lane castle tower".split(
    " ",
  ),
);
export const SURNAMES_OF_PLACES = new Set(
  "street lake lane hills castle park valley county parish tower bridge beach river road square rivers".split(
    " ",
  ),
);

/** Plurals that say what the names before them are: "Alder, Birch and Cedar counties". */
export const PLACE_PLURALS = new Set(
  "counties provinces states districts regions villages towns cities islands suburbs neighbourhoods neighborhoods municipalities prefectures boroughs parishes governorates departments cantons oblasts rivers streets avenues".split(
    " ",
  ),
);

/** Before "of": what the name after it is a place of. */
export const PLACE_NOUNS = new Set(
  "residents inhabitants citizens town towns city cities village villages province provinces district districts county counties island islands capital suburb suburbs port outskirts streets state states region regions municipality neighbourhood neighborhood south north east west governorate township settlement".split(
    " ",
  ),
);

/** Common nouns that stand right before an organisation's name: "the newspaper Northgate Post". */
export const ORGANISATION_NOUNS = new Set(
  "newspaper magazine broadcaster website broadsheet tabloid daily weekly company firm retailer airline think-tank thinktank carmaker automaker startup start-up app platform brand chain insurer lender bank manufacturer supplier publisher charity club network startup supermarket".split(
    " ",
  ),
);

/** What only a firm or body is said to be behind its name: "Northgate, a maker of cameras". */
export const MAKERS = new Set(
  "maker provider developer operator conglomerate cooperative nonprofit consultancy".split(" "),
);

/** Common nouns that stand right behind the name of a firm or a team, and behind no surname. */
export const OF_ORGANISATIONS = new Set(
  "app apps shares users customers employees shareholders investors subsidiary headquarters spokesperson striker strikers midfielder defender goalkeeper winger supporters manifesto".split(
    " ",
  ),
);

/** Words that make a team of a town: "Northgate United". */
export const TEAM_WORDS = new Set(
  "united rovers wanderers athletic albion hotspur fc afc thunder lakers clippers warriors rockets raptors celtics bulls knicks yankees giants jets eagles falcons panthers lions tigers bears wolves hawks hornets pistons pacers bucks suns kings spurs mavericks nuggets jazz heat magic wizards dodgers padres cubs mets phillies braves marlins rangers astros mariners angels orioles rays twins royals guardians brewers pirates cardinals reds rockies patriots dolphins ravens steelers bengals browns colts titans jaguars texans broncos chiefs raiders chargers cowboys commanders packers vikings saints buccaneers seahawks rams bruins sabres canadiens senators flyers penguins capitals hurricanes predators avalanche stars blackhawks wild oilers flames canucks ducks sharks kraken".split(
    " ",
  ),
);

/** Parties that are named by their members alone, after "the". */
export const PARTY_PLURALS = new Set("conservatives tories liberals greens nationals".split(" "));

/** Letters that stand behind a person's name and are no part of it. */
export const POSTNOMINALS = new Set(
  "qc kc mp mps mep msp mla obe mbe cbe kbe dbe jp phd md esq frs".split(" "),
);

/** Ends of a person's name that are no surname. */
export const NAME_SUFFIXES = new Set("jr jr. sr sr. ii iii iv".split(" "));

/** Small words that stand inside names. */
export const JOINERS = new Set(
  "of the for and de da do dos das del della di du des van von der den ter ten bin bint ibn ben al el la le les y e i et abu ould umm on in at to with a an as by und los las zu och og d l o st".split(
    " ",
  ),
);
