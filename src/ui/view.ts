import type { PageState } from "../page/state.ts";
import type { Look } from "./look.ts";

/** What the popup can show: the page's own state, or why there is no page to ask. */
export type ViewState =
  | PageState
  /** The page has not answered yet. */
  | { status: "connecting" }
  /** The page has not answered for a while; it may be loading or busy, or its reader is gone. */
  | { status: "silent" }
  /** There is no article, and this is why. */
  | { status: "nothing"; look: Exclude<Look, "page"> }
  /** The browser lets no extension into this page. */
  | { status: "restricted" }
  | { status: "pdf" }
  /** Nobody has asked for this page yet. */
  | { status: "unread" }
  /** Only the toolbar button can open this page to us. */
  | { status: "needs-click" }
  /** The reader wants nothing read on this site. */
  | { status: "off"; site: string };

/** The answer to the last reveal: which of how many places is shown; null where none is on the page any more. */
export interface Revealed {
  index: number | null;
  count: number;
}
