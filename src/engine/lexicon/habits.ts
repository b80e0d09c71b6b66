/** Words for what comes again and again. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** They say so wherever they stand: "usually leaves at 8 a.m.". */
export const HABITS = words(
  "usually normally typically generally routinely regularly weekdays weekends weeknights mornings afternoons evenings",
);

/** Adverbs, and before a noun a part of its name: "open daily", "the daily briefing". */
export const PERIODICAL = words("daily nightly weekly monthly hourly");

/** Before a time: "every day", "each Friday". */
export const EACH = words("every each");
