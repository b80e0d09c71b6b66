/** What somebody does with face and body beside a quotation: it tells whose words they are and is no speech itself. */
import { formsOfVerbs } from "./inflection.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A gesture by themselves; with an object they are something else: "paused the project". */
export const GESTURES = words(
  "frown smile grin shrug nod sigh pause wince chuckle laugh giggle weep sob blush scowl grimace smirk hesitate gesture gesticulate beam swallow shudder shiver squint",
);

/** A gesture only towards or away from something: "looked at the floor", "pointed to the sea", "leaned back". */
export const TURNING = words("look stare gaze glance point wave lean");
export const TOWARDS = words("at to toward towards down up away back over out around across");

/** They move a part of the body: "shook her head", "wiped away tears". */
export const MOVING = words(
  "shake nod wipe clear fold raise roll clench clasp bow lower close rub scratch hang lift tilt wring throw hold bite purse press dry cover drop cross take draw catch spread tap narrow furrow shut bury cup",
);
export const BODY_PARTS = words(
  "head eye eyes face brow eyebrow eyebrows forehead chin cheek cheeks lip lips throat voice shoulder shoulders arm arms hand hands fist fists palm palms finger fingers",
);
/** They need no owner: "wiped away tears", "took a deep breath"; "shook hands" is what two do. */
export const UNOWNED = words("tear tears breath");

/** What a part of the body does that shows how somebody feels: "Her voice cracked". */
export const SHOWING = words(
  "crack break tremble quiver shake waver falter fill well redden fall light soften harden drop rise catch brighten darken",
);

export const GESTURE_FORMS: ReadonlySet<string> = new Set(formsOfVerbs(GESTURES).keys());

/** All forms of those verbs, so that most sentences are passed over at a glance. */
export const GESTURING_FORMS: ReadonlySet<string> = new Set(
  formsOfVerbs([...GESTURES, ...TURNING, ...MOVING, ...SHOWING]).keys(),
);
