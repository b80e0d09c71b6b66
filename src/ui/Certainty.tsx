import type { Attribute, Modality } from "../engine/index.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { Words } from "./Words.tsx";

export const MODALITIES: Record<Modality, MessageKey> = {
  stated: "modality_stated",
  attributed: "modality_attributed",
  hedged: "modality_hedged",
  disputed: "modality_disputed",
};

const ORDER: readonly Modality[] = ["stated", "attributed", "hedged", "disputed"];

/** How sure the text is, as a shape: full, half, empty, or two arrows against each other. */
export function Shape({ modality }: { modality: Modality }) {
  const { t } = useLanguage();
  return (
    <svg class="shape" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <title>{t(MODALITIES[modality])}</title>
      {modality === "disputed" ? (
        <path class="line" d="M1 4h9M7.5 1.5 10 4 7.5 6.5M11 8.5H2M4.5 6 2 8.5 4.5 11" />
      ) : (
        <circle class="line" cx="6" cy="6" r="4.5" />
      )}
      {modality === "stated" && <circle class="fill" cx="6" cy="6" r="4.5" />}
      {modality === "attributed" && <path class="fill" d="M6 1.5a4.5 4.5 0 0 0 0 9z" />}
    </svg>
  );
}

/** The word for it with the text's own cue; a plain statement needs no cue and shows its shape alone. */
export function Certainty({ attribute }: { attribute: Attribute }) {
  const { t } = useLanguage();
  const { modality, cue, attributedTo } = attribute;
  const word = t(MODALITIES[modality]);
  if (modality === "stated") return <span class="sr-only">{word}</span>;
  const saysWho = attributedTo !== null && !cue?.toLowerCase().includes(attributedTo.toLowerCase());
  return (
    <span class="certainty">
      {cue === null ? (
        word
      ) : (
        <>
          {t("cue", [word])}{" "}
          <q>
            <Words>{cue}</Words>
          </q>
        </>
      )}
      {saysWho && (
        <>
          {" · "}
          <Words>{attributedTo}</Words>
        </>
      )}
    </span>
  );
}

/** Of values below it every third or more is read wrong. */
const DOUBTFUL = 2 / 3;

/** Whether a fact is one that we may have read wrong, whatever the text is sure of. */
export const isDoubtful = ({ confidence }: Attribute): boolean => confidence < DOUBTFUL;

/** Our own doubt, as a share and never as a shape: the shapes are what the text says. */
export function Doubt({ confidence }: { confidence: number }) {
  const { t, locale } = useLanguage();
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format(confidence);
  return <span class="doubt">{t("doubt", [share])}</span>;
}

/** What the shapes mean, and that they are not what we are sure of. */
export function CertaintyKey() {
  const { t } = useLanguage();
  return (
    <>
      <ul class="key" aria-label={t("certaintyKey")}>
        {ORDER.map((modality) => (
          <li key={modality}>
            <Shape modality={modality} /> {t(MODALITIES[modality])}
          </li>
        ))}
      </ul>
      <p class="key">{t("signsMean")}</p>
    </>
  );
}
