/** Currencies as news writes them, with their ISO 4217 codes. */

/** Before a number, the longest first: "US$", "Rs". Letters need their capitals, signs do not. */
export const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ["US$", "USD"],
  ["USD$", "USD"],
  ["USD", "USD"],
  ["U.S. $", "USD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["CAD", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["AUD$", "AUD"],
  ["AUD", "AUD"],
  ["NZ$", "NZD"],
  ["NZD$", "NZD"],
  ["NZD", "NZD"],
  ["HK$", "HKD"],
  ["HKD", "HKD"],
  ["S$", "SGD"],
  ["SGD", "SGD"],
  ["NT$", "TWD"],
  ["R$", "BRL"],
  ["BRL", "BRL"],
  ["MX$", "MXN"],
  ["Z$", "ZWL"],
  ["N$", "NAD"],
  ["J$", "JMD"],
  ["$", "USD"],
  ["€", "EUR"],
  ["EUR", "EUR"],
  ["£", "GBP"],
  ["GBP", "GBP"],
  ["¥", "JPY"],
  ["JPY", "JPY"],
  ["CN¥", "CNY"],
  ["RMB", "CNY"],
  ["CNY", "CNY"],
  ["₹", "INR"],
  ["Rs.", "INR"],
  ["Rs", "INR"],
  ["INR", "INR"],
  ["PKR", "PKR"],
  ["₩", "KRW"],
  ["KRW", "KRW"],
  ["₽", "RUB"],
  ["RUB", "RUB"],
  ["₺", "TRY"],
  ["TL", "TRY"],
  ["₦", "NGN"],
  ["NGN", "NGN"],
  ["N", "NGN"],
  ["KSh", "KES"],
  ["Ksh", "KES"],
  ["KES", "KES"],
  ["Sh", "KES"],
  ["USh", "UGX"],
  ["TSh", "TZS"],
  ["GH₵", "GHS"],
  ["₵", "GHS"],
  ["R", "ZAR"],
  ["M", "LSL"],
  ["ZAR", "ZAR"],
  ["CHF", "CHF"],
  ["SFr", "CHF"],
  ["kr", "SEK"],
  ["SEK", "SEK"],
  ["NOK", "NOK"],
  ["DKK", "DKK"],
  ["zł", "PLN"],
  ["PLN", "PLN"],
  ["RM", "MYR"],
  ["MYR", "MYR"],
  ["฿", "THB"],
  ["THB", "THB"],
  ["Rp", "IDR"],
  ["₱", "PHP"],
  ["P", "PHP"],
  ["₪", "ILS"],
  ["NIS", "ILS"],
  ["AED", "AED"],
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["SAR", "SAR"],
  ["SR", "SAR"],
  ["Tk", "BDT"],
  ["₴", "UAH"],
  ["Sen", "JPY"],
  ["sen", "JPY"],
  ["BTC", "XBT"],
  // Codes in lower case, as people type them; only those that are no words.
  ["usd$", "USD"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["rmb", "CNY"],
  ["nzd$", "NZD"],
  ["nzd", "NZD"],
  ["aud$", "AUD"],
  ["aud", "AUD"],
];

/** Short letters are currencies only straight before digits: "R5m", "N200". */
export const GLUED_SIGNS = new Set(["N", "R", "M", "P", "Sh", "TL", "SR"]);

/** After a number, lower case, singular; a nationality before the noun decides the code. */
export const NOUNS = new Map<string, string>(
  (
    [
      ["USD", "dollar|buck|us dollar|u.s. dollar|american dollar|usd|us$"],
      ["USD", "cent|c|¢"],
      ["EUR", "euro|eur|€"],
      ["GBP", "pound|pound sterling|pounds sterling|sterling|british pound|quid|penny|pence|p|gbp|£"],
      ["JPY", "yen|japanese yen|jpy"],
      ["CNY", "yuan|chinese yuan|renminbi|rmb|cny"],
      ["INR", "rupee|indian rupee|inr"],
      ["PKR", "pakistani rupee"],
      ["LKR", "sri lankan rupee"],
      ["NPR", "nepali rupee|nepalese rupee"],
      ["HKD", "hong kong dollar|hkd"],
      ["CAD", "canadian dollar|cad"],
      ["AUD", "australian dollar|aud"],
      ["NZD", "new zealand dollar|nzd"],
      ["SGD", "singapore dollar|sgd"],
      ["TWD", "new taiwan dollar|taiwan dollar|taiwanese dollar"],
      ["ZWL", "zimbabwe dollar|zimbabwean dollar"],
      ["NAD", "namibian dollar|namibia dollar"],
      ["KRW", "won|south korean won|korean won"],
      ["RUB", "ruble|rouble|russian ruble|russian rouble"],
      ["TRY", "lira|turkish lira"],
      ["ITL", "italian lira"],
      ["CHF", "swiss franc|franc"],
      ["FRF", "french franc"],
      ["DEM", "deutsche mark|german mark|mark"],
      ["SEK", "swedish krona|swedish kronor|kronor|sek"],
      ["NOK", "norwegian krone|norwegian kroner|nok"],
      // Of the country that the text speaks of, as `CROWNS` says.
      ["SEK", "kr|krona|krone|kroner"],
      ["DKK", "danish krone|danish kroner|dkk"],
      ["ISK", "icelandic krona|icelandic kronur|isk"],
      ["PLN", "zloty|zlotys"],
      ["CZK", "koruna|czech koruna"],
      ["HUF", "forint"],
      ["UAH", "hryvnia"],
      ["BRL", "brazilian real|reais|reals"],
      ["MXN", "mexican peso"],
      ["PHP", "philippine peso|philippines peso"],
      ["ARS", "argentine peso"],
      ["COP", "colombian peso"],
      ["CLP", "chilean peso"],
      ["MXN", "peso"],
      ["ZAR", "rand|south african rand"],
      ["NGN", "naira"],
      ["KES", "kenyan shilling|kenya shilling|shilling"],
      ["UGX", "ugandan shilling|uganda shilling"],
      ["TZS", "tanzanian shilling"],
      ["GHS", "cedi|ghana cedi"],
      ["LSL", "maloti"],
      ["EGP", "egyptian pound"],
      ["LBP", "lebanese pound"],
      ["SYP", "syrian pound"],
      ["IEP", "irish pound"],
      ["IDR", "rupiah|indonesian rupiah"],
      ["MYR", "ringgit|malaysian ringgit"],
      ["THB", "baht|thai baht"],
      ["VND", "dong|vietnamese dong"],
      ["BDT", "taka|bangladeshi taka"],
      ["ILS", "shekel|israeli shekel|new israeli shekel"],
      ["SAR", "riyal|saudi riyal"],
      ["QAR", "qatari riyal"],
      ["IRR", "rial|iranian rial"],
      ["AED", "dirham|uae dirham|emirati dirham"],
      ["MAD", "moroccan dirham"],
      ["KWD", "kuwaiti dinar"],
      ["IQD", "iraqi dinar|dinar"],
      ["AFN", "afghani"],
      ["KZT", "tenge"],
      ["XBT", "bitcoin|btc"],
      ["ETH", "ether|eth"],
    ] as const
  ).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

/** A hundredth of a currency, with the noun that stands for a unit. */
export const HUNDREDTHS = new Map([
  ["cent", "cents"],
  ["cents", "cents"],
  ["c", "cents"],
  ["¢", "cents"],
  ["pence", "pence"],
  ["penny", "pence"],
  ["p", "pence"],
]);

/** "48.5 MGBP", "30 MUSD": a million of them, as companies report. */
export const MILLION_CODES = /^M(USD|EUR|GBP|SEK|NOK|DKK|CHF)$/;

/** Countries whose papers write "$" for a dollar of their own. */
export const DOLLARS: readonly {
  code: string;
  /** Hosts of publishers that are at home there, lower case. */
  hosts: RegExp;
  /** What marks these dollars in a text that means others by "$". */
  marks: RegExp;
  /** Words of a text that is about the country. */
  places: RegExp;
}[] = [
  {
    code: "CAD",
    hosts:
      /\.ca$|(?:^|\.)(?:financialpost|nationalpost|thestar|theglobeandmail|canada|ottawacitizen|ottawasun|torontosun|vancouversun|theprovince|calgaryherald|calgarysun|edmontonjournal|edmontonsun|montrealgazette|winnipegfreepress|winnipegsun|leaderpost|thestarphoenix|windsorstar|lfpress)\.com$/,
    marks: /(?<!\p{L})(?:CA?\$|CAD)\s?\d|\bCanadian dollars\b/u,
    places:
      /\b(?:Canada|Canadians?|Ontario|Quebec|Québec|Alberta|British Columbia|B\.C\.|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|Toronto|Ottawa|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Saskatoon)(?!\p{L})/gu,
  },
  {
    code: "AUD",
    hosts: /\.au$/,
    marks: /(?<!\p{L})(?:AU?\$|AUD)\s?\d|\bAustralian dollars\b/u,
    places:
      /\b(?:Australia|Australians?|NSW|New South Wales|Queensland|Victorians?|Victoria|Tasmania|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin)(?!\p{L})/gu,
  },
  {
    code: "NZD",
    hosts: /\.nz$/,
    marks: /(?<!\p{L})(?:NZ\$|NZD)\s?\d|\bNew Zealand dollars\b/u,
    places:
      /\b(?:New Zealand|New Zealanders?|NZ|Aotearoa|Kiwis?|Auckland|Wellington|Christchurch|Dunedin|Waikato|Otago)(?!\p{L})/gu,
  },
  {
    code: "SGD",
    hosts: /\.sg$|(?:^|\.)straitstimes\.com$/,
    marks: /(?<!\p{L})(?:S\$|SGD)\s?\d|\bSingapore dollars\b/u,
    places: /\b(?:Singapore|Singaporeans?)(?!\p{L})/gu,
  },
  {
    code: "HKD",
    hosts: /\.hk$/,
    marks: /(?<!\p{L})(?:HK\$|HKD)\s?\d|\bHong Kong dollars\b/u,
    places: /\b(?:Hong Kong|Hongkongers?|Hong Kongers?|Kowloon)(?!\p{L})/gu,
  },
];

/** Countries whose crowns go by the same names, by what a text says that is about them. */
export const CROWNS: readonly { code: string; places: RegExp }[] = [
  {
    code: "SEK",
    places:
      /\b(?:Sweden|Swedish|Swedes?|Stockholm|Gothenburg|Malm[oö]|Uppsala|Riksbank|SEK|kronor)(?!\p{L})/gu,
  },
  {
    code: "NOK",
    places: /\b(?:Norway|Norwegians?|Oslo|Bergen|Trondheim|Stavanger|Norges|NOK)(?!\p{L})/gu,
  },
  {
    code: "DKK",
    places: /\b(?:Denmark|Danish|Danes?|Copenhagen|Aarhus|Odense|Faroes?|Faroese|Greenland|DKK)(?!\p{L})/gu,
  },
  { code: "ISK", places: /\b(?:Iceland|Icelandic|Icelanders?|Reykjav[ií]k|ISK)(?!\p{L})/gu },
];
