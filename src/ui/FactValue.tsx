import type { Analysis, Attribute } from "../engine/index.ts";
import { hiddenValue } from "../page/hidden.ts";
import { Certainty, Doubt, isDoubtful, Shape } from "./Certainty.tsx";
import { Evidence } from "./Evidence.tsx";
import { NotThis } from "./NotThis.tsx";
import { ValueWords } from "./ValueWords.tsx";

interface Props {
  id: string;
  attribute: Attribute;
  analysis: Analysis;
  /** It stands under "Not sure": there our own doubt is shown, and no sign of what the text is sure of. */
  doubted: boolean;
}

/** One value of a row: its shape, the value, the phrase it was read from, how sure the text is, and how sure we are. */
export function FactValue({ id, attribute, analysis, doubted }: Props) {
  return (
    <div class={doubted ? "fact doubted" : "fact"}>
      {!doubted && <Shape modality={attribute.modality} />}
      <div>
        <Evidence id={id} spans={attribute.evidence} class="value">
          <ValueWords attribute={attribute} analysis={analysis} />
        </Evidence>
        {(doubted || isDoubtful(attribute)) && <Doubt confidence={attribute.confidence} />}
        {!(doubted && attribute.modality === "stated") && <Certainty attribute={attribute} />}
      </div>
      <NotThis item={hiddenValue(analysis, attribute)} />
    </div>
  );
}
