/** A language that was asked for (BCP 47), where it is a variety of the one that is shown; the latter otherwise. */
export const localeOf = (shown: string, asked: string): string =>
  asked.toLowerCase().split(/[-_]/)[0] === shown ? asked.replaceAll("_", "-") : shown;
