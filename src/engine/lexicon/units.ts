/** Units of measure with their UCUM codes, and of time. Keys are lower case, singular where a plural is regular. */

const measures: readonly [code: string, names: string][] = [
  ["mm", "mm|millimetre|millimeter"],
  ["cm", "cm|centimetre|centimeter"],
  ["m", "metre|meter"],
  ["km", "km|kilometre|kilometer"],
  ["nm", "nanometre|nanometer"],
  ["pm", "picometre|picometer"],
  ["um", "micron|micrometre|micrometer|µm|μm"],
  ["[in_i]", "inch|inches"],
  ["[ft_i]", "foot|feet|ft"],
  ["[yd_i]", "yard|yd"],
  ["[mi_i]", "mile"],
  ["[nmi_i]", "nautical mile"],
  ["m2", "square metre|square meter|sq m|sqm|m²|m2"],
  ["[sft_i]", "square foot|square feet|sq ft|sq. ft"],
  ["km2", "square kilometre|square kilometer|sq km|km²|km2"],
  ["[smi_us]", "square mile|sq mile"],
  ["[acr_us]", "acre"],
  ["har", "hectare|ha"],
  ["mg", "mg|milligram|milligramme"],
  ["ug", "microgram|mcg|µg|μg"],
  ["g", "gram|gramme"],
  ["kg", "kg|kilogram|kilogramme|kilo|kgs"],
  ["t", "tonne|metric ton|metric tonne"],
  ["[ston_av]", "ton"],
  // Of TNT, which are metric; "kt" is a knot where the wind blows.
  ["kt", "kiloton|kilotonne|kt"],
  ["Mt", "megaton|megatonne"],
  ["[lb_av]", "pound|lb|lbs"],
  ["[oz_av]", "ounce|oz"],
  ["[stone_av]", "stone"],
  ["L", "litre|liter"],
  ["mL", "millilitre|milliliter|ml"],
  ["ML", "megalitre|megaliter"],
  ["GL", "gigalitre|gigaliter|gl"],
  ["[gal_us]", "gallon"],
  ["[gal_br]", "imperial gallon"],
  ["[pt_us]", "pint"],
  ["[cup_us]", "cup"],
  ["[tsp_us]", "teaspoon"],
  ["[tbs_us]", "tablespoon"],
  ["[bbl_us]", "barrel"],
  ["[bu_us]", "bushel"],
  ["m3", "cubic metre|cubic meter|m³|m3"],
  ["[cft_i]", "cubic foot|cubic feet"],
  ["km/h", "kph|kmh|kmph"],
  ["[mi_i]/h", "mph"],
  ["[mi_i]/[gal_us]", "mpg"],
  ["[kn_i]", "knot|kts|kn"],
  [
    "Cel",
    "°c|degrees celsius|degree celsius|degrees centigrade|degree centigrade|degrees c|deg c|celsius|centigrade|celcius|deg celsius",
  ],
  ["[degF]", "°f|degrees fahrenheit|degree fahrenheit|degrees f|deg f|fahrenheit|farenheit|deg fahrenheit"],
  ["K", "kelvin|degrees kelvin"],
  ["deg", "degree|deg|°"],
  ["rad", "rad|radian"],
  ["W", "watt"],
  ["kW", "kw|kilowatt"],
  ["MW", "mw|megawatt"],
  ["GW", "gw|gigawatt"],
  ["TW", "tw|terawatt"],
  ["W.h", "wh"],
  ["kW.h", "kwh"],
  ["MW.h", "mwh"],
  ["GW.h", "gwh"],
  ["TW.h", "twh"],
  ["[HP]", "hp|horsepower"],
  ["J", "joule"],
  ["kJ", "kj|kilojoule"],
  ["MJ", "mj|megajoule"],
  ["V", "volt"],
  ["kV", "kv|kilovolt"],
  ["Hz", "hz|hertz"],
  ["MHz", "mhz|megahertz"],
  ["GHz", "ghz|gigahertz"],
  ["dB", "db|decibel"],
  ["By", "byte"],
  ["kBy", "kb|kilobyte"],
  ["MBy", "mb|megabyte"],
  ["GBy", "gb|gigabyte"],
  ["TBy", "tb|terabyte"],
  ["Mbit", "megabit"],
  ["Gbit", "gigabit"],
  // What food is reckoned by; a physicist's is a thousandth of it.
  ["[Cal]", "calorie"],
  ["kcal", "kcal|kilocalorie"],
  ["mbar", "millibar|mbar"],
  ["hPa", "hpa|hectopascal"],
  ["kPa", "kpa|kilopascal"],
  ["[psi]", "psi|pound per square inch|pounds per square inch"],
  ["Sv", "sv|sievert"],
  ["mSv", "msv|millisievert"],
  ["uSv", "µsv|μsv|microsievert"],
  ["Bq", "bq|becquerel"],
  ["[ppth]", "part per thousand|parts per thousand"],
  ["[ppm]", "ppm|part per million|parts per million"],
  ["[ppb]", "ppb|part per billion|parts per billion"],
  ["[pptr]", "ppt|part per trillion|parts per trillion"],
  ["[ly]", "light year|lightyear"],
];

/** Regular plurals of words; abbreviations and the irregular have none, or are in the list. */
const NO_PLURAL =
  /(?:[sz]|feet|foot|inch|celsius|centigrade|celcius|fahrenheit|farenheit|bar|horsepower|per \p{L}+|per square inch)$/u;

/** Maps a unit as written (lower case, spaces for hyphens) to its UCUM code; regular plurals included. */
export const UNITS = new Map<string, string>();
for (const [code, names] of measures)
  for (const name of names.split("|")) {
    UNITS.set(name, code);
    if (name.length > 2 && !NO_PLURAL.test(name)) UNITS.set(`${name}s`, code);
  }

/** Units whose capitals tell them from others: "ML" is a million litres, "ml" a thousandth; "Mt" are millions of tonnes. */
export const CASED_UNITS = new Map([
  ["ML", "ML"],
  ["Mt", "Mt"],
]);

/** What a unit is reckoned by, in short: "km/h", "mg/l", "g/km". */
export const PER = new Map([
  ["h", "h"],
  ["hr", "h"],
  ["s", "s"],
  ["sec", "s"],
  ["min", "min"],
  ["l", "L"],
  ["m", "m"],
  ["dl", "dL"],
]);

/** Letters straight after digits that are units there and words elsewhere: "48m", "35C", "100t", "13st". */
export const GLUED_UNITS = new Map([
  ["m", "m"],
  ["t", "t"],
  ["c", "Cel"],
  ["f", "[degF]"],
  ["g", "g"],
  ["l", "L"],
  ["w", "W"],
  ["v", "V"],
  ["st", "[stone_av]"],
]);

/** Behind a space, these alone are units, and written so: "40 t", "18 C". */
export const SPACED_UNITS = new Map([
  ["t", "t"],
  ["C", "Cel"],
  ["F", "[degF]"],
]);

/** Words of a text in which "20 kt" are knots and no kilotonnes. */
export const WINDS: ReadonlySet<string> = new Set(
  "wind winds gust gusts gusting breeze gale gales squall squalls sailed sailing sail boat yacht vessel knots speed speeds airspeed altitude pilot blew".split(
    " ",
  ),
);

/** Words of a text in which "35c" are degrees and no cents. */
export const WEATHER: ReadonlySet<string> = new Set(
  (
    "temperature temperatures heat heatwave degrees celsius centigrade warm warmer warmest hot hotter hottest cold colder " +
    "coldest cool freezing frost snow sunshine weather forecast forecasters climate thermometer oven cook bake stored fever"
  ).split(" "),
);

/** Units of time with their UCUM code, and how many of it they are: a decade is ten years. */
export const DURATIONS = new Map([
  ["millisecond", { code: "ms", times: 1 }],
  ["second", { code: "s", times: 1 }],
  ["minute", { code: "min", times: 1 }],
  ["hour", { code: "h", times: 1 }],
  ["day", { code: "d", times: 1 }],
  ["night", { code: "d", times: 1 }],
  ["week", { code: "wk", times: 1 }],
  ["weekend", { code: "wk", times: 1 }],
  ["fortnight", { code: "wk", times: 2 }],
  ["month", { code: "mo", times: 1 }],
  ["year", { code: "a", times: 1 }],
  ["decade", { code: "a", times: 10 }],
  ["century", { code: "a", times: 100 }],
]);
