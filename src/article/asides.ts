/** A space in a pattern is any white space. */
function pattern(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(" ", "\\s+"), flags);
}

/** Lines that outlets put between the paragraphs of a story: none of them is of the story. */
const ASIDES = [
  // To other stories.
  "read (?:more|also|next|the full)|more\\s*(?:[:]|on this|about\\b|from\\s)|also read|related\\s*:|related (?:articles|stories|content|topics)|see also|you may also like|most (?:read|popular|viewed)|don['’]t miss|what to know about",
  "(?:watch|listen|video|audio|image|photos?|picture|gallery|graphic)\\s*(?:[:|]|\\d)|watch more\\b|.*\\bhttps?:\\/\\/\\S+\\s*$|.*\\blearn more\\.?\\s*$|for more (?:stories|news|on this)",
  "breaking news\\s*$|latest news\\s*$|today['’]s news",
  // To newsletters, apps and accounts.
  "sign up|.{0,80}\\bsign up for\\b.{0,60}newsletter|subscribe|get alerts\\b|turn on notifications|stay informed|follow (?:us|live)|like this story|share (?:this|it)|share (?:on|via) .{0,40}$|click to share|get (?:the|our) (?:latest|newsletter)|let our news|we want to hear|for the latest|click here|download (?:the|our) app|join (?:us|our)\\s|share your story|sign in\\b|fill out the",
  // A mark in a list of one's own, on the pages of a large group of papers.
  "story saved|you can find this story in\\b|or by navigating to the user icon",
  "got a (?:story|tip)\\b|follow\\s.{0,50}\\son (?:twitter|facebook|instagram|telegram|whatsapp|google news|tiktok|threads|bluesky|x\\b)|(?:listen|watch|tune in) .{0,60}\\b(?:live (?:at \\d|now)|back here|weekdays|on demand)\\b",
  // About the page itself.
  "this site is protected|this is a breaking|\\d{1,2}:\\d\\d \\p{Lu}{2,4},|advertisement|article continues|story continues|loading\\b|toggle\\s*$|key events\\s*$|topics mentioned\\b|continue reading|copyright|©|all rights reserved",
  // When and by whom.
  "(?:published|updated|posted|last (?:updated|modified))\\b.{0,60}\\d|by \\p{Lu}\\S+ \\p{Lu}\\S+\\s*[-–|].{0,50}\\d",
  "(?:additional )?reporting by|[-–]?\\s*additional reporting|with files from|about the author|\\p{Lu}\\S+ reported from\\s|editing by",
  // Of whom a picture is.
  "[([]?(?:(?:photo(?:graph)?s?|images?|pictures?|illustration|credit|(?:photo|image|picture) credit)s?\\s*(?:[:/]|by\\s|credit)|(?:ap|afp|pa|epa) photos?\\s*/)|[^.!?]{0,60}(?:/|via |\\()(?:getty(?: images)?|reuters|afp|ap|epa|alamy|shutterstock|istock|ap photo|unsplash|wikimedia commons)\\)?\\s*$",
  "(?:getty(?: images)?|reuters|ap photo|afp|pa (?:media|wire|images)|file photo|highlights|caption|close|watch now|.{0,80}\\|\\s*getty images|___+)\\s*$",
];
const ASIDE = pattern(`^(?:${ASIDES.join("|")})`, "iu");
/** A longer line tells something. */
const LONGEST = 240;

/** What an outlet says of its writers, which takes a few sentences: "Ines Calloway is a reporter based in Halvern." */
const BIOGRAPHY =
  /^\p{Lu}\S+\s+\p{Lu}\S+\s+is\s+an?\s+(?:[\p{L}-]+\s+){0,3}(?:producer|reporter|journalist|writer|correspondent|editor|columnist)\b.{0,40}\b(?:at|for|in|based|with|filing)\b/u;
/** And how to reach them: "Contact reporter Ines Calloway at icalloway@echo.example or 555-0100." */
const CONTACT =
  /^(?:(?:contact|write to|e-?mail|reach(?: out to)?|message)\s|.{3,40}(?:can|may) be reached).{0,60}\b(?:at|on|via)\s+\S+@\w/iu;
const LONGEST_BIOGRAPHY = 400;

/** What the outlet earns: "We may earn a commission if you buy something through our links." All three must be there. */
const EARNS = [
  /\baffiliate\b|\b(?:earn|receive|get|make)s?\b.{0,40}\b(?:commissions?|fees?|money|sales)\b/i,
  /\b(?:links?|buy|purchas\w+|click)\b/i,
  /\b(?:we|us|our|this (?:article|page|story|site)|articles?|may earn)\b/i,
];

/** What stood between two buttons, or was left of a script: "or", "/" */
const SCRAP = /^(?:\p{Ll}{1,3}|[^\p{L}\p{N}]{1,2})$/u;
/** What counts something, or leads on: "12 comments", "3 min read", "Show more" */
const BUTTON = pattern(
  "^(?:(?:view |show |see |add |post |leave )?(?:all |an? )?(?:\\d[\\d,.]*k? )?(?:comments?|replies|shares|likes|views)(?: \\(?\\d*\\)?)?|(?:text|font) size(?: a)*|ads?|sponsored|promoted|(?:show|load|see|view|read) (?:more|less|full (?:article|story))|(?:back|skip) to (?:top|content|main content)|previous(?: next)?|next|(?:reading time:? )?(?:estimated )?(?:\\d+|one|two|three)[ -]?min(?:ute)?s?(?: (?:read|watch|listen))?|\\d+ (?:seconds?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?) ago|just now|\\S+@\\S+\\.\\w+|(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+/\\S*)[.!]?$",
  "iu",
);
/** What is to be pressed: what may be done with a story, or where it may be sent, and with or to whom. */
const DEEDS =
  "tweet|share[ds]?|e-?mail|print|post|pin|send|like|recommend|save[ds]?|bookmark(?:ed)?|gift|republish|listen|play|pause|(?:un)?mute|copy|(?:link|url) copied|comments?|open|add|show|facebook|twitter|x|linkedin|reddit|whatsapp|pinterest|flipboard|telegram|messenger|bluesky|report an? (?:typo|error)";
const PRESSED = pattern(
  `^(?:${DEEDS})(?:[ /|,·]+(?:${DEEDS}|this|the|article|story|page|it|to|an?|by|on|via|for|later|link|url|friend|in|app|caption|favou?rites)){0,7}[.!]?$`,
  "iu",
);

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]* ){1,3}\\p{Lu}[\\p{L}.'’-]+";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** The page's section. */
const SECTION = "News|Sports?|Politics|Business";
const BYLINES = [
  `(?:[Bb][Yy] )?${NAME}(?:\\s*(?:/|,|&|\\band\\b)\\s*${NAME})*(?: @\\w+)?`,
  "(?:[\\p{Lu}.]+ |[Ss]taff |[Ww]eb |[Nn]ews ){1,2}(?:[Rr]eport(?:er)?|[Dd]esk|[Cc]orrespondent|[Bb]ureau)",
  SECTION,
].map((line) => pattern(`^(?:${line})$`, "u"));
const TIME = "\\d{1,2}[:.]\\d\\d(?!\\d).{0,12}";
const DATE = `(?:${DAY},? )?(?:${MONTH}\\s*\\d{1,2},?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?)\\s*\\d{4}`;
/** "Monday", "Apr 13, 2026 at 4:38 PM", "by Ines Calloway Thursday, 12 March 2026 News", "Published on" */
const DATELINE = pattern(
  `^(?:${DAY}|(?:by ${NAME}[ ,|–-]*)?${DATE}(?:,? (?:at )?${TIME})?(?: (?:${SECTION}))?|(?:published|posted|updated|written) (?:on|by))$`,
  "iu",
);
/** When a post of a live blog was written: "March 12, 2026 10:45 GMT", "10:45 (IST)" */
const TIMESTAMP = pattern(
  `^(?:(?:published|updated|posted|first published)?:?\\s*(?:at )?${TIME},?\\s*(?:on )?${DATE}|${DATE},?\\s*(?:at )?${TIME}(?:\\s*[/|•·]?\\s*updated:?\\s*${DATE},?\\s*${TIME})?|\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?|\\(?[A-Z]{2,4}\\)?)?)$`,
  "iu",
);

/** "Read more: The pier in ten pictures", "Reporting by Ines Calloway", "Advertisement" */
export function isAside(written: string): boolean {
  const whole = written.trim();
  if (whole.length >= LONGEST_BIOGRAPHY) return false;
  // "- Advertisement -"
  const line = whole.replace(/^[\s–—*|-]+|[\s–—*|-]+$/g, "");
  return (
    (line.length < LONGEST &&
      (ASIDE.test(line) ||
        TIMESTAMP.test(line) ||
        SCRAP.test(line) ||
        SCRAP.test(whole) ||
        BUTTON.test(line) ||
        PRESSED.test(line) ||
        EARNS.every((word) => word.test(line)))) ||
    BIOGRAPHY.test(line) ||
    CONTACT.test(line)
  );
}

/** A line above the story that says who wrote it, or when: "Ines Calloway/Tomas Reuel", "Web Desk", "12 March 2026" */
export function isByline(written: string): boolean {
  const line = written.replace(/\s+/g, " ").replace(/^[\s–—|•-]+|[\s–—|•:-]+$/g, "");
  return line.length < LONGEST / 2 && (DATELINE.test(line) || BYLINES.some((byline) => byline.test(line)));
}

/** "About Acme" above "Acme makes saws ..."; "About Acme: ..." in one; and what stands under all releases. */
const ABOUT = pattern("^about (?:the )?(\\p{Lu}[\\p{L}\\p{N}.&’'-]*)[^.!?]{0,60}[:]?$", "iu");
const STANDING = pattern(
  "^(?:(?:cautionary (?:note|statement) (?:regarding|on|about) )?forward[- ]looking statements?|(?:media|press|investor|pr)(?: relations)?(?: and investor)? contacts?|safe harbou?r(?: statement)?|notes? (?:to|for) editors|source:? \\p{Lu})[^.!?]{0,60}$",
  "iu",
);

/** Whether a line is the first of what a company says of itself under each of its releases; `next` is the line below. */
export function isBoilerplate(written: string, next: string): boolean {
  const line = written.trim();
  if (STANDING.test(line)) return true;
  const name = ABOUT.exec(line)?.[1];
  return (
    name !== undefined &&
    next
      .trim()
      .replace(/^The\s+/, "")
      .startsWith(name)
  );
}
