/** Lines that outlets put between the paragraphs of a story: none of them is of the story. */
const ASIDES = [
  // To other stories.
  "read\\s+(?:more|also|next|the\\s+full)|more\\s*(?:[:]|on\\s+this|about\\b|from\\s)|also\\s+read|related\\s*:|related\\s+(?:articles|stories|content|topics)|see\\s+also|you\\s+may\\s+also\\s+like|most\\s+(?:read|popular|viewed)|don['’]t\\s+miss|what\\s+to\\s+know\\s+about",
  "(?:watch|listen|video|audio|image|photos?|picture|gallery|graphic)\\s*(?:[:|]|\\d)",
  "breaking\\s+news\\s*$|latest\\s+news\\s*$|today['’]s\\s+news|https?:\\/\\/\\S+\\s*$",
  // To newsletters, apps and accounts.
  "sign\\s+up|.{0,80}\\bsign\\s+up\\s+for\\b.{0,60}newsletter|subscribe|stay\\s+informed|follow\\s+(?:us|live)|like\\s+this\\s+story|share\\s+(?:this|it)|get\\s+(?:the|our)\\s+(?:latest|newsletter)|let\\s+our\\s+news|we\\s+want\\s+to\\s+hear|for\\s+the\\s+latest|click\\s+here|download\\s+(?:the|our)\\s+app|join\\s+(?:us|our)\\s|share\\s+your\\s+story|sign\\s+in\\b|fill\\s+out\\s+the",
  // About the page itself.
  "this\\s+is\\s+a\\s+breaking|\\d{1,2}:\\d\\d\\s+\\p{Lu}{2,4},|advertisement|article\\s+continues|story\\s+continues|loading\\b|continue\\s+reading|copyright|©|all\\s+rights\\s+reserved",
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
const LONGEST_BIOGRAPHY = 400;

/** "Read more: The pier in ten pictures", "Reporting by Ines Calloway", "Advertisement" */
export function isAside(written: string): boolean {
  const line = written.trim();
  return (
    (line.length < LONGEST && ASIDE.test(line)) || (line.length < LONGEST_BIOGRAPHY && BIOGRAPHY.test(line))
  );
}
