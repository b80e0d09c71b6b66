/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) requires of a collection with one page in
 * it and of all that we put there: every "MUST" on a class that we use, with its section. Returns what is wrong, in
 * words; the empty list is a valid document.
 */
type Json = unknown;
type Fields = Record<string, Json>;

const isObject = (value: Json): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: Json): Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Section 3.3.5 and appendix B: the motivations that the model knows. */
const MOTIVATIONS = new Set(
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  ),
);

const AGENTS = new Set(["Person", "Organization", "Software"]);
/** xsd:dateTime, with the zone of UTC. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export function faultsOf(document: Json): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, where: string, what: string) => {
    if (!holds) faults.push(`${where}: ${what}`);
    return holds;
  };
  const isIri = (value: Json): boolean =>
    typeof value === "string" && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
  const count = (value: Json): boolean => Number.isInteger(value) && (value as number) >= 0;

  function annotation(value: Json, where: string): void {
    if (!must(isObject(value), where, "an annotation is an object") || !isObject(value)) return;
    must(isIri(value.id), where, "exactly one IRI as id (3.1)");
    must(listOf(value.type).includes("Annotation"), where, "the type Annotation (3.1)");
    const targets = listOf(value.target);
    must(targets.length > 0, where, "one target or more (3.1)");
    for (const motivation of listOf(value.motivation))
      must(
        MOTIVATIONS.has(String(motivation)),
        where,
        `a motivation of the model, not ${motivation} (3.3.5)`,
      );
    lifecycle(value, where);
    listOf(value.body).forEach((one, i) => {
      textualBody(one, `${where}.body[${i}]`);
    });
    targets.forEach((one, i) => {
      specificResource(one, `${where}.target[${i}]`);
    });
  }

  /** Who made it and when: sections 3.3.1 and 3.3.2. */
  function lifecycle({ creator, created }: Fields, where: string): void {
    for (const one of listOf(creator))
      must(
        isIri(one) ||
          (isObject(one) && isIri(one.id) && AGENTS.has(String(one.type)) && typeof one.name === "string"),
        where,
        "a creator with an id, a type of agent and a name (3.3.2)",
      );
    must(
      created === undefined || (typeof created === "string" && DATE_TIME.test(created)),
      where,
      "at most one time of creation, in UTC (3.3.1)",
    );
  }

  function textualBody(value: Json, where: string): void {
    if (!must(isObject(value), where, "an object") || !isObject(value)) return;
    must(listOf(value.type).includes("TextualBody"), where, "the type TextualBody (3.2.4)");
    must(typeof value.value === "string", where, "exactly one value, a string (3.2.4)");
    must(listOf(value.format).length <= 1, where, "at most one format (3.2.4)");
    for (const purpose of listOf(value.purpose))
      must(MOTIVATIONS.has(String(purpose)), where, `a purpose of the model, not ${purpose} (3.3.5)`);
  }

  function specificResource(value: Json, where: string): void {
    if (typeof value === "string") return void must(isIri(value), where, "an IRI (3.2.1)");
    if (!must(isObject(value), where, "an object") || !isObject(value)) return;
    must(isIri(value.source), where, "exactly one source (4)");
    const selectors = listOf(value.selector);
    must(selectors.length > 0, where, "a selector, for we speak of a part (4.2)");
    selectors.forEach((one, i) => {
      selector(one, `${where}.selector[${i}]`);
    });
  }

  function selector(value: Json, where: string): void {
    if (!must(isObject(value), where, "an object") || !isObject(value)) return;
    if (value.type === "TextQuoteSelector") {
      must(typeof value.exact === "string" && value.exact !== "", where, "exactly one exact (4.2.4)");
      for (const key of ["prefix", "suffix"])
        must(["string", "undefined"].includes(typeof value[key]), where, `at most one ${key} (4.2.4)`);
    } else if (value.type === "TextPositionSelector") {
      must(count(value.start), where, "exactly one start, not negative (4.2.5)");
      must(count(value.end), where, "exactly one end, not negative (4.2.5)");
      must((value.end as number) > (value.start as number), where, "an end behind its start");
    } else must(false, where, `a selector that we know, not ${String(value.type)}`);
  }

  function page(value: Json, of: Fields): void {
    if (!must(isObject(value), "first", "an object, as it is embedded") || !isObject(value)) return;
    must(isIri(value.id), "first", "exactly one IRI as id (5.2)");
    must(listOf(value.type).includes("AnnotationPage"), "first", "the type AnnotationPage (5.2)");
    must(value.partOf === of.id, "first", "part of its collection (5.2)");
    must(
      value.startIndex === undefined || count(value.startIndex),
      "first",
      "a start index, not negative (5.2)",
    );
    must(
      Array.isArray(value.items) && value.items.length === of.total,
      "first",
      "all its annotations as items (5.2)",
    );
    listOf(value.items).forEach((item, i) => {
      annotation(item, `items[${i}]`);
    });
    const ids = listOf(value.items).map((item) => (isObject(item) ? item.id : null));
    must(new Set(ids).size === ids.length, "first", "an id for each annotation alone (3.1)");
  }

  if (!isObject(document)) return ["the document is no object"];
  must(
    listOf(document["@context"]).includes("http://www.w3.org/ns/anno.jsonld"),
    "collection",
    "the context (3.1)",
  );
  must(isIri(document.id), "collection", "exactly one IRI as id (5.1)");
  must(
    listOf(document.type).includes("AnnotationCollection"),
    "collection",
    "the type AnnotationCollection (5.1)",
  );
  lifecycle(document, "collection");
  must(count(document.total), "collection", "a total, not negative (5.1)");
  if (document.total === 0) must(document.first === undefined, "collection", "no page without annotations");
  else page(document.first, document);
  return faults;
}
