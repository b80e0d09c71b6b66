/** Lines that outlets put between the paragraphs of a story: none of them is of the story. */
const ASIDES = [
  // To other stories.
  "read\\s+(?:more|also|next|the\\s+full)|more\\s*(?:[:]|on\\s+this|about\\b|from\\s)|also\\s+read|related\\s*:|related\\s+(?:articles|stories|content|topics)|see\\s+also|you\\s+may\\s+also\\s+like|most\\s+(?:read|popular|viewed)|don['’]t\\s+miss|what\\s+to\\s+know\\s+about",
  "(?:watch|listen|video|audio|image|photos?|picture|gallery|graphic)\\s*(?:[:|]|\\d)|watch\\s+more\\b|.*\\bhttps?:\\/\\/\\S+\\s*$|.*\\blearn\\s+more\\.?\\s*$|for\\s+more\\s+(?:stories|news|on\\s+this)",
  "breaking\\s+news\\s*$|latest\\s+news\\s*$|today['’]s\\s+news",
  // To newsletters, apps and accounts.
  "sign\\s+up|.{0,80}\\bsign\\s+up\\s+for\\b.{0,60}newsletter|subscribe|get\\s+alerts\\b|turn\\s+on\\s+notifications|stay\\s+informed|follow\\s+(?:us|live)|like\\s+this\\s+story|share\\s+(?:this|it)|get\\s+(?:the|our)\\s+(?:latest|newsletter)|let\\s+our\\s+news|we\\s+want\\s+to\\s+hear|for\\s+the\\s+latest|click\\s+here|download\\s+(?:the|our)\\s+app|join\\s+(?:us|our)\\s|share\\s+your\\s+story|sign\\s+in\\b|fill\\s+out\\s+the",
  "got\\s+a\\s+(?:story|tip)\\b|follow\\s.{0,50}\\son\\s+(?:twitter|facebook|instagram|telegram|whatsapp|x\\b)",
  // About the page itself.
  "this\\s+site\\s+is\\s+protected|this\\s+is\\s+a\\s+breaking|\\d{1,2}:\\d\\d\\s+\\p{Lu}{2,4},|advertisement|article\\s+continues|story\\s+continues|loading\\b|toggle\\s*$|key\\s+events\\s*$|topics\\s+mentioned\\b|continue\\s+reading|copyright|©|all\\s+rights\\s+reserved",
  // When and by whom.
  "(?:published|updated|posted|last\\s+(?:updated|modified))\\b.{0,60}\\d|by\\s+\\p{Lu}\\S+\\s+\\p{Lu}\\S+\\s*[-–|].{0,50}\\d",
  "(?:additional\\s+)?reporting\\s+by|[-–]?\\s*additional\\s+reporting|with\\s+files\\s+from|about\\s+the\\s+author|\\p{Lu}\\S+\\s+reported\\s+from\\s|editing\\s+by",
  "(?:getty(?:\\s+images)?|reuters|ap\\s+photo|afp|pa\\s+(?:media|wire|images)|file\\s+photo|highlights|caption|close|watch\\s+now|.{0,80}\\|\\s*getty\\s+images|___+|/\\*)\\s*$",
];
const ASIDE = new RegExp(`^(?:${ASIDES.join("|")})`, "iu");
/** A longer line tells something. */
const LONGEST = 240;

/** What an outlet says of its writers, which takes a few sentences: "Ines Calloway is a reporter based in Halvern." */
const BIOGRAPHY =
  /^\p{Lu}\S+\s+\p{Lu}\S+\s+is\s+an?\s+(?:[\p{L}-]+\s+){0,3}(?:producer|reporter|journalist|writer|correspondent|editor|columnist)\b.{0,40}\b(?:at|for|in|based|with|filing)\b/u;
/** And how to reach them: "Contact reporter Ines Calloway at icalloway@echo.example or 555-0100." */
const CONTACT = /^contact\s.{0,60}\bat\s+\S+@\w/iu;
const LONGEST_BIOGRAPHY = 400;

/** What stood between two buttons: "or" */
const SCRAP = /^\p{Ll}{1,3}$/u;

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}.'’-]+";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const BYLINES = [
  `(?:[Bb][Yy]\\s+)?${NAME}(?:\\s*(?:/|,|&|\\band\\b)\\s*${NAME})*(?:\\s+@\\w+)?`,
  "(?:[\\p{Lu}.]+\\s+|[Ss]taff\\s+|[Ww]eb\\s+|[Nn]ews\\s+){1,2}(?:[Rr]eport(?:er)?|[Dd]esk|[Cc]orrespondent|[Bb]ureau)",
].map((pattern) => new RegExp(`^${pattern}$`, "u"));
const TIME = "\\d{1,2}[:.]\\d\\d\\b.{0,12}";
const DATE = `(?:${DAY},?\\s+)?(?:${MONTH}\\s*\\d{1,2},?|\\d{1,2}\\s+${MONTH})\\s*\\d{4}`;
/** "Monday", "Apr 13, 2026 at 4:38 PM", "Thursday, 12 March 2026" */
const DATELINE = new RegExp(`^(?:${DAY}|${DATE}(?:,?\\s+(?:at\\s+)?${TIME})?)$`, "iu");
/** When a post of a live blog was written: "March 12, 2026 10:45 GMT", "10:45 (IST)" */
const TIMESTAMP = new RegExp(
  `^(?:${DATE},?\\s*(?:at\\s+)?${TIME}|\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?|\\(?[A-Z]{2,4}\\)?)?)$`,
  "iu",
);

/** "Read more: The pier in ten pictures", "Reporting by Ines Calloway", "Advertisement" */
export function isAside(written: string): boolean {
  const line = written.trim();
  return (
    (line.length < LONGEST && (ASIDE.test(line) || TIMESTAMP.test(line) || SCRAP.test(line))) ||
    (line.length < LONGEST_BIOGRAPHY && (BIOGRAPHY.test(line) || CONTACT.test(line)))
  );
}

/** A line above the story that says who wrote it, or when: "Ines Calloway/Tomas Reuel", "Web Desk", "12 March 2026" */
export function isByline(written: string): boolean {
  const line = written.trim().replace(/\s+/g, " ");
  return line.length < LONGEST / 2 && (DATELINE.test(line) || BYLINES.some((pattern) => pattern.test(line)));
}
