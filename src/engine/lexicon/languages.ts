/**
 * The commonest short words of the languages in which much news is written, most of them articles, prepositions,
 * conjunctions, pronouns and auxiliaries: they make up about two fifths of any text and none of its names. Each list
 * is about as long as the others, so that shares can be compared. A word may stand in several lists.
 */
const FUNCTION_WORDS: Record<string, string> = {
  en: "the of and to in a that is was for on with as it at by from be are this have has had not which or were but they said who been their will would his he she after about we its when more there also what over into than against could between because",
  // West African Pidgin shares its nouns with English and is written by large news sites.
  pcm: "dey wey dem di sey dia dis dat pesin pipo im wetin don neva fit make no for and go come tok tori unto inside na wit",
  es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este ha sí porque esta entre cuando muy sobre también fue había hasta desde está era son dos tras según sin",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até isso são após segundo",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux été cette ont mais comme ou si leur sa ses elle deux entre après lors selon depuis c'est d'un d'une qu'il",
  it: "di e che la il un a è per in una sono mi ho non con del le da si dei ha al della nel più alla i gli come ma lo anche delle stato dal dopo suo sua nella dalla questo essere tra degli loro fra",
  ro: "de și în a la pe cu o din că care nu un pentru se al este sunt fost au mai ce prin după sau lui cel va fi ale dar când între această acest unei unui sa către până",
  ca: "de la el i que a en els les un per amb una és del no ha al dels més com es va són aquest aquesta també però seu seva han pel entre des fins quan o sobre perquè",
  gl: "de a o que e do da en un para con non unha os no se na por máis as dos como pero foi ao das ten seu súa ou nos tamén pola polo está este unhas ata",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wurde",
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door maar naar heeft hebben uit nog worden wordt over ze zich hij ik kan meer werd dan tot deze na wel geen was",
  af: "die van en in is het 'n dat te wat nie op vir met om hy sy aan deur as na was word by kan hulle ook uit ons ek sal maar daar meer oor tot teen hierdie gesê",
  sv: "och i att det som en på är av för med den till inte har de ett om var jag sig från vi så kan men han när efter vid nu även också under eller hade skulle mot ska där vara alla blev",
  da: "og i at det er en til på som af for med den de ikke har der et om var jeg sig fra vi så kan men han ved efter nu også under eller havde skulle mod blev være over ud få hvor noget",
  nb: "og i det er en til på som av for med den de ikke har et om var jeg seg fra vi så kan men han ved etter nå også under eller hadde skulle mot ble være over ut få hvor noe opp sier",
  is: "og að í á er sem um til það við af en með fyrir ekki var hann ég eru hefur þess þetta var úr eftir því verið hún þeir verður hafa hjá frá",
  fi: "ja on ei että se oli hän mutta ovat kun myös joka mukaan sen jos niin kuin vain ole mitä hänen tai sekä jo nyt olla ollut vielä kanssa jälkeen sitä tämä joten voi mukana vuonna kertoo",
  et: "ja on ei et see oli ta aga ka kui mis oma või ning kes selle pole nii nad veel juba siis seda ole olid pärast tema kuid mida üle saab välja",
  hu: "a az és hogy nem is egy ez volt de csak meg már mint még el ha azt kell van be vagy után szerint ki lesz volna által akik amely között arra mert ezt minden során",
  pl: "w i na z się nie do to że jest o jak za po od ale przez co dla ich jego czy już był tak ze są oraz tym który które która może jej tego będzie były podczas roku",
  cs: "a se v na je že to s z do o i ve jsem za by po jako ale si od pro jsou k podle jeho který také už která které ze při nebo až byl jen bude však před bylo mezi",
  sk: "a sa v na je že to s z do o aj vo som za by po ako ale si od pre sú k podľa jeho ktorý tiež už ktorá ktoré zo pri alebo až bol len bude však pred bolo medzi",
  sl: "in je v na se da za so pa z ki ne po tudi s bi kot od ni pri še iz kar ob do bo ter ali več med kako svoje bil bila smo tako njegov",
  hr: "i u je na se da za su od s o a iz koji kako ne bi nije što će to ali kao po sam do nakon koja više te bio biti godine samo rekao već prema između pri",
  lt: "ir į kad su iš yra tai kaip bet už nuo jis apie buvo po dėl ne pat ar jau savo tik metų dar bus prie iki kurie kuris taip",
  lv: "un ir no uz ar par ka kas lai bet kā arī pie nav tiek pēc bija to gan līdz savu viņš vai jau tikai šo būs gada kuri",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi en ne o kadar sonra var ise ya ki ama göre olduğu tarafından olduğunu dedi değil her yeni ancak etti oldu mi",
  az: "və bir bu da də üçün ilə olan daha edib bildirib həm ki onun isə olub görə kimi sonra ən hər çox edilib olduğunu tərəfindən",
  id: "yang dan di dengan untuk dari ini itu dalam tidak pada akan ke juga adalah ada oleh karena sebagai bisa tersebut saat telah sudah mereka kata lebih bahwa setelah para atau seorang tahun orang",
  ms: "yang dan di dengan untuk dari ini itu dalam tidak pada akan ke juga adalah ada oleh kerana sebagai boleh tersebut telah beliau mereka kata lebih bahawa selepas para atau seorang tahun kepada daripada",
  vi: "của và là có các được cho trong với không một người đã này những tại khi để từ đến ông vào trên về sẽ ra cũng năm còn theo như sau nhiều bị",
  tl: "ang ng sa na mga ay at ni si nang ito para hindi kay niya may siya rin din pa ko isang mula kanyang kung naman lang noong dahil nila upang sinabi ayon",
  sw: "ya na wa kwa katika ni la za kuwa cha hiyo huo hii huyo kama baada ambao ambayo lakini wake yake pia hivyo watu mwaka alisema vya wakati hilo kutoka zaidi",
  so: "oo ku ka iyo ee in la ah ay waa uu soo waxaa si aan u lagu ayaa laga kala waxay kale badan waxa dowladda sida inuu markii ayuu",
  ha: "da a na ya ta wannan cewa kuma ne ce don an su sun shi yi mai wata wani suka kan cikin daga domin bayan ba ke yana wajen",
  sq: "të e në dhe për me që një i nga është ka është se u do janë më nuk kjo nëse ai ky kanë duke pas por si tij gjatë edhe",
  eu: "eta da ez bat du dira ere dute zuen ziren baina egin izan hau hori bere egun den dela dituzte baino arabera beste urte gaur",
  cy: "y yn a i o ar yr ei mae wedi ac am gan ond fod hefyd bod oedd eu sydd ddim hyn gyda cael ein roedd dros fel",
  ga: "an na ar agus a i go ag leis do sé tá is le bhí sin ó é níl raibh seo mar chun bhfuil faoi ach air siad atá",
  ht: "la ki nan yo ak pou li se a te pa yon sou ap nou gen sa moun fè kap peyi men lè tou kote konsa poutèt",
  ru: "и в не на что с по как это он из за от для его к а был также о но до у так было все или если они чтобы того которые после при их уже году",
  uk: "і в не на що з до як це та за від для його у й був також про але по так було або якщо вони щоб який які після при їх вже року є",
  be: "і ў не на што з да як гэта за ад для яго у быў таксама пра але па так было ці яны каб які якія пасля пры іх ужо года",
  bg: "и на в да се за от е че с по не са като със това но той ще до към при след или който които има беше през още също",
  mk: "и на во да се за од е што не со ќе по како до но тоа ги има при или кој кои беше сите исто ја го бидат",
  sr: "и у је да се на за са су од не као који о а из ће то али по до није биће би што након која више рекао или",
  kk: "және мен бір бұл деп үшін бойынша бар болып де да ол осы туралы еді деді сол өз кейін жылы",
  ar: "في من على أن إلى التي عن مع هذا الذي هذه ما لا كان بعد كما قال بين وقال لم كل أو قد ذلك خلال وفي هو هي حيث",
  fa: "و در به از که این است را با برای آن می‌شود یک شده کرد خود تا بر های شد اما نیز او هم باید کرده گفت",
  ur: "کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس یہ بھی ایک کیا جو ہو نہیں لیے تھا کر گیا ان رہے",
  ps: "د په او چې کې ته له دی یې دا هم نه سره دي شوي وي وايي پر هغه کړي",
  hi: "के में है की और से का को ने पर कि हैं यह भी एक नहीं लिए था इस कर गया हो किया जो ही साथ",
  mr: "आहे आणि या हे मध्ये ते की व ही असे त्या केली नाही आहेत करण्यात यांनी होते एक झाली मात्र",
  ne: "र को मा छ ले गरेको हो पनि भएको का गर्न छन् एक यो तथा लागि बताए थियो भने गरे",
};

/** In which languages a word, in lower case, is a function word. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(" "))) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else known.push(language);
    }
  return languages;
})();

/** Written alike to the point that short words do not part them: what the page declares decides. */
export const LOOK_ALIKES: readonly (readonly string[])[] = [
  ["nb", "nn", "no", "da"],
  ["hr", "bs", "sr", "sh"],
  ["id", "ms"],
  ["fil", "tl"],
  ["gl", "pt"],
];

/** Scripts whose words are not told apart by spaces, or that one news language alone writes: first and last letter. */
export const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x370, 0x3ff, "el"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb00, 0xb7f, "or"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x3040, 0x30ff, "ja"],
  [0x3400, 0x9fff, "zh"],
  [0xac00, 0xd7a3, "ko"],
];
