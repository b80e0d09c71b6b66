/** Words for people to whom harm comes, and for how it is counted. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Lead a noun for one person: "her passenger". */
export const ONE = words("a an the his her their another one");
/** Two people, however they are written. */
export const COUPLES = words("couple pair");
/** People by what they are or do: "a walker", "an inspector", where who stands beside them is a person. */
export const CALLED =
  /^(?:chief|bodyguard|nurse|nanny|mayor|aunt|uncle|niece|nephew|\p{L}{3,}(?:er|or|ist|ian))$/u;

/** What a running count is of; "toll" alone is of the dead. */
export const TOLLS: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: words("toll dead deaths fatalities killed"),
  injured: words("injured wounded injuries"),
  missing: words("missing"),
  displaced: words("displaced homeless evacuees"),
};
export const COUNTS = words("toll number count total tally deaths fatalities");
/** "rose by three", "from 12": no count of all. */
export const CHANGES = words("by from on in since after");

/** What people are driven from, and the verbs that drive them. */
export const HOMES = words("home homes house houses village villages apartments");
export const DRIVING = words("force drive chase compel uproot push");

/** What is only thought of: "could have killed 200", "a quake that would kill 5,000". */
export const SUPPOSING = words("could would");
/** What somebody has in mind without having done it: "a plot to kill 50". */
export const PLANS = words(
  "plot plots plotting plotted plan plans planned planning attempt attempts attempting attempted threat threatened intended intending conspiracy conspired wanted hoped aimed tried trying",
);
