import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/engine/text/language.ts";

const ENGLISH =
  "The council of Port Ellery voted on Monday to close the old pier, because the cost of its repair would be more than the town has.";

/** Invented news sentences, one a language. */
const SENTENCES: Record<string, string> = {
  pcm: "Di police for Port Ellery don arrest two pipo wey dem say dey sell fake ticket for di market, and dem go carry dem go court.",
  es: "La policía detuvo el lunes a dos hombres en la ciudad por el robo de un barco, según el alcalde, que no quiso dar más detalles.",
  pt: "A polícia prendeu na segunda-feira dois homens na cidade pelo roubo de um barco, que não foi encontrado até agora, mas o prefeito está otimista.",
  fr: "La police a arrêté lundi deux hommes dans la ville pour le vol d'un bateau, qui n'a pas été retrouvé, selon le maire.",
  it: "La polizia ha arrestato lunedì due uomini nella città per il furto di una barca che non è stata ancora trovata, come ha detto il sindaco.",
  ro: "Poliția a arestat luni doi bărbați în oraș pentru furtul unei bărci care nu a fost găsită, după cum a spus primarul din localitate.",
  ca: "La policia va detenir dilluns dos homes a la ciutat pel robatori d'un vaixell que no ha aparegut amb els motors, però també una moto.",
  de: "Die Polizei nahm am Montag in der Stadt zwei Männer fest, die ein Boot gestohlen haben sollen, das noch nicht gefunden wurde.",
  nl: "De politie heeft maandag in de stad twee mannen aangehouden voor de diefstal van een boot, die nog niet is gevonden.",
  af: "Die polisie het Maandag twee mans in die dorp vasgetrek wat na bewering 'n boot gesteel het, maar hulle is nie aangekla nie.",
  sv: "Polisen grep på måndagen två män i staden för stöld av en båt som inte har hittats, och de är nu misstänkta för brott.",
  da: "Politiet anholdt mandag to mænd i byen for tyveri af en båd, som ikke er blevet fundet, og de er nu sigtet, hvor noget mangler.",
  fi: "Poliisi otti maanantaina kiinni kaksi miestä, jotka ovat epäiltyinä siitä, että he veivät veneen, mutta sitä ei ole vielä löytynyt, kertoo kaupunki.",
  hu: "A rendőrség hétfőn elfogott két férfit a városban, akik egy hajót loptak el, de az még nem került elő, és a nyomozás is folyik.",
  pl: "Policja zatrzymała w poniedziałek w mieście dwóch mężczyzn, którzy mieli ukraść łódź, ale jej do tej pory nie znaleziono, co jest problemem.",
  cs: "Policie v pondělí zadržela ve městě dva muže, kteří měli ukrást loď, ale ta se zatím nenašla a jsou podle ní ve vazbě.",
  hr: "Policija je u ponedjeljak u gradu uhitila dva muškarca koji su ukrali brod, ali on još nije pronađen, rekao je gradonačelnik.",
  tr: "Polis pazartesi günü kentte bir tekne çaldığı öne sürülen iki kişiyi yakaladı ve bu tekne daha bulunamadı, ancak arama için çok ekip var.",
  id: "Polisi menangkap dua orang di kota itu pada hari Senin karena mencuri perahu yang belum ditemukan, dan mereka akan diadili.",
  vi: "Cảnh sát đã bắt hai người đàn ông trong thành phố vào thứ hai vì trộm một chiếc thuyền và chiếc thuyền này không được tìm thấy.",
  tl: "Inaresto ng mga pulis noong Lunes ang dalawang lalaki sa bayan dahil sa pagnanakaw ng bangka na hindi pa nakikita.",
  sw: "Polisi walikamata watu wawili katika mji huo siku ya Jumatatu kwa wizi wa mashua ambayo bado haijapatikana, lakini hawakusema zaidi.",
  ru: "Полиция в понедельник задержала в городе двух мужчин за кражу лодки, которую пока не нашли, но мэр не стал говорить об этом.",
  uk: "Поліція в понеділок затримала у місті двох чоловіків за крадіжку човна, який поки не знайшли, але мер про це не говорив.",
  el: "Η αστυνομία συνέλαβε τη Δευτέρα δύο άνδρες στην πόλη για την κλοπή ενός σκάφους.",
  ar: "ألقت الشرطة يوم الاثنين القبض على رجلين في المدينة بتهمة سرقة قارب لم يعثر عليه بعد، كما قال رئيس البلدية.",
  fa: "پلیس روز دوشنبه دو مرد را در شهر به اتهام سرقت قایقی که هنوز پیدا نشده است بازداشت کرد و این دو با هم بودند.",
  ur: "پولیس نے پیر کو شہر میں دو افراد کو کشتی کی چوری کے الزام میں گرفتار کیا جو اب تک نہیں ملی ہے۔",
  hi: "पुलिस ने सोमवार को शहर में नाव की चोरी के आरोप में दो लोगों को पकड़ा है और नाव का पता नहीं चला है।",
  he: "המשטרה עצרה ביום שני שני גברים בעיר בחשד לגניבת סירה.",
  th: "ตำรวจจับชายสองคนในเมืองเมื่อวันจันทร์ฐานขโมยเรือ",
  ja: "警察は月曜日、市内で船を盗んだ疑いで男二人を逮捕した。",
  zh: "警方周一在该市逮捕了两名涉嫌偷船的男子。",
  ko: "경찰은 월요일 시내에서 배를 훔친 혐의로 남성 두 명을 체포했다.",
};

describe("the words decide", () => {
  test.each(Object.entries(SENTENCES))("%s, whatever the page declares", (language, sentence) => {
    expect(languageOf(sentence, null)).toBe(language);
    expect(languageOf(sentence, "en-GB")).toBe(language);
  });

  test("English is English where the page declares something else", () => {
    expect(languageOf(ENGLISH, "fr")).toBe("en");
    expect(languageOf(ENGLISH, null)).toBe("en");
  });

  test("English with foreign names and a foreign quotation stays English", () => {
    const text = `${ENGLISH} Marisol de la Cruz of the Partido de la Gente y el Mar said: “La ciudad es de los que la quieren.” The vote was the third in a year.`;
    expect(languageOf(text, null)).toBe("en");
  });

  test("a little English at the top of a page in another language does not make it English", () => {
    const text = `Sign in to read more of the news. ${SENTENCES.de!.repeat(6)}`;
    expect(languageOf(text, "en")).toBe("de");
  });

  test("capitals and curly apostrophes are no matter", () => {
    expect(languageOf(ENGLISH.toUpperCase(), null)).toBe("en");
    expect(languageOf(SENTENCES.fr!.replaceAll("'", "’"), "en")).toBe("fr");
  });

  test("a long text in no known language is undetermined, unless the page declares one", () => {
    const text = "Zorvath klimba uneth marrudo veshka. ".repeat(20);
    expect(languageOf(text, null)).toBe("und");
    expect(languageOf(text, "eo")).toBe("eo");
  });
});

describe("what is declared", () => {
  test.each([
    ["en-GB", "en-GB"],
    ["en_us", "en-US"],
    [" EN ", "en"],
    ["not a tag", "en"],
    ["", "en"],
    [null, "en"],
  ])("the region of %j is kept as %s", (declared, language) => {
    expect(languageOf(ENGLISH, declared)).toBe(language);
  });

  test.each([
    ["Ferry sinks off Port Ellery", "en-AU", "en-AU"],
    ["Mapo Doro", "it", "it"],
    ["", "fr", "fr"],
    ["", null, "en"],
    ["12:30 — 14:00", null, "en"],
  ])("it settles %j, which is too short to tell", (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  test("it settles languages that are written alike", () => {
    expect(languageOf(SENTENCES.hr!, "bs")).toBe("bs");
    expect(languageOf(SENTENCES.id!, "ms-MY")).toBe("ms-MY");
  });
});

test("a long text is judged by its beginning: the time is the same for every length", () => {
  expect(languageOf(`${ENGLISH} `.repeat(80_000), null)).toBe("en");
});
