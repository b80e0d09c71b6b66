/** Units of measure with their UCUM codes, and of time. Keys are lower case, singular where a plural is regular. */

const measures: readonly [code: string, names: string][] = [
  ["mm", "mm|millimetre|millimeter"],
  ["cm", "cm|centimetre|centimeter"],
  ["m", "metre|meter"],
  ["km", "km|kilometre|kilometer|km."],
  ["nm", "nanometre|nanometer"],
  ["pm", "picometre|picometer"],
  ["um", "micron|micrometre|micrometer"],
  ["[in_i]", "inch|inches"],
  ["[ft_i]", "foot|feet|ft"],
  ["[yd_i]", "yard|yd"],
  ["[mi_i]", "mile"],
  ["[nmi_i]", "nautical mile"],
  ["m2", "square metre|square meter|sq m|sqm|m²"],
  ["[sft_i]", "square foot|square feet|sq ft|sq. ft."],
  ["km2", "square kilometre|square kilometer|sq km|km²"],
  ["[smi_us]", "square mile"],
  ["[acr_us]", "acre"],
  ["har", "hectare|ha"],
  ["mg", "mg|milligram|milligramme"],
  ["ug", "microgram"],
  ["g", "gram|gramme"],
  ["kg", "kg|kilogram|kilogramme|kilo|kgs"],
  ["t", "tonne|metric ton|metric tonne"],
  ["[ston_av]", "ton"],
  ["[lb_av]", "pound|lb|lbs"],
  ["[oz_av]", "ounce|oz"],
  ["[stone_av]", "stone"],
  ["L", "litre|liter"],
  ["mL", "millilitre|milliliter|ml"],
  ["[gal_us]", "gallon"],
  ["[pt_us]", "pint"],
  ["[cup_us]", "cup"],
  ["[tsp_us]", "teaspoon"],
  ["[tbs_us]", "tablespoon"],
  ["[bbl_us]", "barrel"],
  ["[bu_us]", "bushel"],
  ["m3", "cubic metre|cubic meter|m³"],
  ["[cft_i]", "cubic foot|cubic feet"],
  [
    "km/h",
    "km/h|kph|kmh|kmph|km/hr|km/hour|kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour|kilometres an hour|kilometers an hour|km per hour",
  ],
  ["[mi_i]/h", "mph|miles per hour|miles an hour|mile per hour|mile an hour"],
  ["m/s", "m/s|metres per second|meters per second"],
  ["[kn_i]", "knot"],
  [
    "Cel",
    "°c|degrees celsius|degree celsius|degrees centigrade|degree centigrade|degrees c|deg c|celsius|centigrade|celcius",
  ],
  ["[degF]", "°f|degrees fahrenheit|degree fahrenheit|degrees f|deg f|fahrenheit|farenheit"],
  ["deg", "degree|deg|deg.|°"],
  ["rad", "rad|radian"],
  ["W", "watt"],
  ["kW", "kw|kilowatt"],
  ["MW", "mw|megawatt"],
  ["GW", "gw|gigawatt"],
  ["kW.h", "kwh|kilowatt-hour|kilowatt hour"],
  ["MW.h", "mwh|megawatt-hour|megawatt hour"],
  ["V", "volt"],
  ["Hz", "hz|hertz"],
  ["MHz", "mhz|megahertz"],
  ["GHz", "ghz|gigahertz"],
  ["dB", "db|decibel"],
  ["By", "byte"],
  ["kBy", "kb|kilobyte"],
  ["MBy", "mb|megabyte"],
  ["GBy", "gb|gigabyte"],
  ["TBy", "tb|terabyte"],
  ["[cal]", "calorie"],
  ["mbar", "millibar|mbar"],
  ["hPa", "hpa|hectopascal"],
  ["[ly]", "light-year|light year|lightyear"],
  ["[turn]", "turn"],
  ["MT", "megaton"],
  ["kT", "kiloton"],
];

/** Maps a unit as written (lower case, single spaces) to its UCUM code; regular plurals included. */
export const UNITS = new Map<string, string>([["imperial gallon", "[gal_br]"]]);
for (const [code, names] of measures)
  for (const name of names.split("|")) {
    UNITS.set(name, code);
    if (
      /[a-z]{3,}$/.test(name) &&
      !/(?:s|z|feet|foot|inch|hour|second|celsius|centigrade|celcius|fahrenheit|farenheit|bar|kph|kmh|kmph|hr|mph|kwh|mwh|hpa|sqm|deg|rad)$/.test(
        name,
      )
    )
      UNITS.set(`${name}s`, code);
  }
UNITS.set("imperial gallons", "[gal_br]");

/** Letters straight after digits that are units there and words elsewhere: "48m", "35C", "100t". */
export const GLUED_UNITS = new Map([
  ["m", "m"],
  ["t", "t"],
  ["c", "Cel"],
  ["f", "[degF]"],
  ["g", "g"],
  ["l", "L"],
  ["w", "W"],
  ["v", "V"],
  ["k", "K"],
]);

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
