/**
 * Feasts that are days, and how each year's is found. A feast whose day is another in each country ("Mother's Day",
 * "Independence Day") is left out: its name tells no day.
 */
export type FeastRule =
  /** The same day every year. */
  | { month: number; day: number }
  /** The nth such weekday of a month (0 is Sunday), the last for -1; `plus` days later. */
  | { month: number; weekday: number; nth: number; plus?: number }
  /** So many days after Easter Sunday of the western churches. */
  | { easter: number }
  /** By the moon: a day of the Islamic year, which is seen a day earlier or later in each country. */
  | { islamic: { month: number; day: number } }
  /** By calendars that are not read here: seen, and left without a value. */
  | null;

const THANKSGIVING = { month: 11, weekday: 4, nth: 4 };

export const FEASTS: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ["New Year's Day", { month: 1, day: 1 }],
  ["New Year's Eve", { month: 12, day: 31 }],
  ["Burns Night", { month: 1, day: 25 }],
  ["Australia Day", { month: 1, day: 26 }],
  ["Valentine's Day", { month: 2, day: 14 }],
  ["St David's Day", { month: 3, day: 1 }],
  ["International Women's Day", { month: 3, day: 8 }],
  ["St Patrick's Day", { month: 3, day: 17 }],
  ["April Fool's Day", { month: 4, day: 1 }],
  ["April Fools' Day", { month: 4, day: 1 }],
  ["Earth Day", { month: 4, day: 22 }],
  ["St George's Day", { month: 4, day: 23 }],
  ["Anzac Day", { month: 4, day: 25 }],
  ["May Day", { month: 5, day: 1 }],
  ["Cinco de Mayo", { month: 5, day: 5 }],
  ["Juneteenth", { month: 6, day: 19 }],
  ["Canada Day", { month: 7, day: 1 }],
  ["Fourth of July", { month: 7, day: 4 }],
  ["4th of July", { month: 7, day: 4 }],
  ["July Fourth", { month: 7, day: 4 }],
  ["Bastille Day", { month: 7, day: 14 }],
  ["Halloween", { month: 10, day: 31 }],
  ["All Saints' Day", { month: 11, day: 1 }],
  ["All Souls' Day", { month: 11, day: 2 }],
  ["Bonfire Night", { month: 11, day: 5 }],
  ["Guy Fawkes Night", { month: 11, day: 5 }],
  ["Armistice Day", { month: 11, day: 11 }],
  ["Remembrance Day", { month: 11, day: 11 }],
  ["Veterans Day", { month: 11, day: 11 }],
  ["St Andrew's Day", { month: 11, day: 30 }],
  ["Christmas Eve", { month: 12, day: 24 }],
  ["Christmas Day", { month: 12, day: 25 }],
  ["Christmas", { month: 12, day: 25 }],
  ["Boxing Day", { month: 12, day: 26 }],
  ["St Stephen's Day", { month: 12, day: 26 }],

  ["Martin Luther King Jr. Day", { month: 1, weekday: 1, nth: 3 }],
  ["Martin Luther King Day", { month: 1, weekday: 1, nth: 3 }],
  ["MLK Day", { month: 1, weekday: 1, nth: 3 }],
  ["Presidents' Day", { month: 2, weekday: 1, nth: 3 }],
  ["Presidents Day", { month: 2, weekday: 1, nth: 3 }],
  ["Memorial Day", { month: 5, weekday: 1, nth: -1 }],
  ["Labor Day", { month: 9, weekday: 1, nth: 1 }],
  ["Columbus Day", { month: 10, weekday: 1, nth: 2 }],
  ["Indigenous Peoples' Day", { month: 10, weekday: 1, nth: 2 }],
  ["Canadian Thanksgiving", { month: 10, weekday: 1, nth: 2 }],
  ["Remembrance Sunday", { month: 11, weekday: 0, nth: 2 }],
  ["Thanksgiving Eve", { ...THANKSGIVING, plus: -1 }],
  ["Thanksgiving Day", THANKSGIVING],
  ["Thanksgiving", THANKSGIVING],
  ["Black Friday", { ...THANKSGIVING, plus: 1 }],
  ["Cyber Monday", { ...THANKSGIVING, plus: 4 }],
  ["Giving Tuesday", { ...THANKSGIVING, plus: 5 }],

  ["Shrove Tuesday", { easter: -47 }],
  ["Pancake Day", { easter: -47 }],
  ["Mardi Gras", { easter: -47 }],
  ["Fat Tuesday", { easter: -47 }],
  ["Ash Wednesday", { easter: -46 }],
  ["Mothering Sunday", { easter: -21 }],
  ["Palm Sunday", { easter: -7 }],
  ["Maundy Thursday", { easter: -3 }],
  ["Good Friday", { easter: -2 }],
  ["Holy Saturday", { easter: -1 }],
  ["Easter Sunday", { easter: 0 }],
  ["Easter Day", { easter: 0 }],
  ["Easter", { easter: 0 }],
  ["Easter Monday", { easter: 1 }],
  ["Ascension Day", { easter: 39 }],
  ["Whit Sunday", { easter: 49 }],
  ["Pentecost", { easter: 49 }],
  ["Whit Monday", { easter: 50 }],

  ["Eid al-Fitr", { islamic: { month: 10, day: 1 } }],
  ["Eid ul-Fitr", { islamic: { month: 10, day: 1 } }],
  ["Eid al-Adha", { islamic: { month: 12, day: 10 } }],
  ["Eid ul-Adha", { islamic: { month: 12, day: 10 } }],
  ["Eid", null],
  ["Orthodox Easter", null],
  ["Yom Kippur", null],
  ["Rosh Hashanah", null],
  ["Diwali", null],
  ["Lunar New Year", null],
  ["Chinese New Year", null],
]);

/** They name a season, a meal or a firm as well: no day where another noun follows ("Easter eggs", "Thanksgiving dinner"). */
export const ALSO_SEASONS: ReadonlySet<string> = new Set([
  "Christmas",
  "Easter",
  "Thanksgiving",
  "Halloween",
  "Eid",
  "Diwali",
]);
