import type { Analysis } from "../../../src/engine/index.ts";
import type { TakenFile } from "../../../src/export/index.ts";
import type { PageCommand } from "../../../src/page/state.ts";
import { Popup } from "../../../src/ui/Popup.tsx";
import type { TakingProps } from "../../../src/ui/taking.ts";
import type { Revealed, ViewState } from "../../../src/ui/view.ts";
import { draw } from "./draw.ts";
import { t } from "./words.ts";

export const ready = (analysis: Analysis) =>
  ({
    status: "ready",
    analysis,
    paintable: true,
    marksOn: true,
    changed: false,
    grown: false,
    isLiveBlog: false,
    visibleParagraphs: null,
  }) as const;

/** The popup in a state, with the commands that it gave. */
export function popup(
  state: ViewState,
  revealed: Revealed | null = null,
  lent: Partial<TakingProps> = {},
): { root: HTMLElement; commands: PageCommand[]; copied: string[]; saved: TakenFile[] } {
  const commands: PageCommand[] = [];
  const copied: string[] = [];
  const saved: TakenFile[] = [];
  const root = draw(
    <Popup
      state={state}
      marks={{
        density: 1,
        categories: { person: true, organization: true, place: true, figure: true, speech: false },
      }}
      revealed={revealed}
      t={t}
      locale="en-GB"
      onCommand={(command) => commands.push(command)}
      onMarks={() => {}}
      onCopy={async (text) => copied.push(text) > 0}
      onSave={(file) => saved.push(file)}
      onPageText={async () => null}
      {...lent}
      onHide={async () => true}
      onUnhide={async () => true}
    />,
  );
  return { root, commands, copied, saved };
}
