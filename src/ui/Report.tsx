import { useState } from "preact/hooks";
import type { Attribute } from "../engine/index.ts";
import type { ReportPart } from "../export/index.ts";
import { fileName, markedValue, REPORT_PARTS, rowsWithUnsure, toReport } from "../export/index.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { type Taking, useTaking } from "./taking.ts";
import { Words } from "./Words.tsx";

const PARTS: Record<ReportPart, MessageKey> = {
  card: "report_card",
  headline: "report_headline",
  address: "report_address",
  passages: "report_passages",
  article: "report_article",
};

/** All but the whole article, which is somebody's work and seldom needed. */
const AT_FIRST: readonly ReportPart[] = REPORT_PARTS.filter((part) => part !== "article");

const toggled = <T,>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
};

/** A wrong card as a text file of what the reader chooses; folded until asked for. It is sent nowhere. */
export function Report() {
  const { t } = useLanguage();
  const taking = useTaking();
  const [open, setOpen] = useState(false);
  if (taking === null) return null;
  return (
    <details class="section report" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>
        <h2>{t("report")}</h2>
      </summary>
      {open && <Form taking={taking} />}
    </details>
  );
}

function Form({ taking }: { taking: Taking }) {
  const { t } = useLanguage();
  const { analysis } = taking;
  const [parts, setParts] = useState<ReadonlySet<ReportPart>>(new Set(AT_FIRST));
  const [wrong, setWrong] = useState<ReadonlySet<Attribute>>(new Set());
  const [remark, setRemark] = useState("");
  const text = toReport(analysis, { parts, wrong, remark });
  return (
    <>
      <p class="aside">{t("reportText")}</p>
      <label>
        <span>{t("reportRemark")}</span>
        <textarea rows={3} value={remark} onInput={(input) => setRemark(input.currentTarget.value)} />
      </label>
      <WrongRows
        taking={taking}
        wrong={wrong}
        onToggle={(attribute) => setWrong((before) => toggled(before, attribute))}
      />
      <fieldset>
        <legend>{t("reportParts")}</legend>
        {REPORT_PARTS.map((part) => (
          <label key={part} class="choice">
            <input
              type="checkbox"
              checked={parts.has(part)}
              onChange={() => setParts((before) => toggled(before, part))}
            />
            <span>{t(PARTS[part])}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{t("reportPreview")}</span>
        <textarea class="preview" rows={12} readOnly lang="en" value={text} />
      </label>
      <p class="actions">
        <button type="button" class="action" onClick={() => taking.copyText(text)}>
          {t("reportCopy")}
        </button>
        <button
          type="button"
          class="action"
          onClick={() =>
            taking.saveText({ name: `${fileName(analysis)}.report.txt`, type: "text/plain", text })
          }
        >
          {t("reportSave")}
        </button>
      </p>
    </>
  );
}

interface WrongRowsProps {
  taking: Taking;
  wrong: ReadonlySet<Attribute>;
  onToggle(attribute: Attribute): void;
}

/** Each value of the card, to be called wrong. */
function WrongRows({ taking: { analysis }, wrong, onToggle }: WrongRowsProps) {
  const { t } = useLanguage();
  const { event, figures } = analysis;
  const rows = event === null ? [] : rowsWithUnsure(event);
  if (rows.length === 0) return null;
  return (
    <fieldset>
      <legend>{t("reportWrong")}</legend>
      {rows.flatMap((row) =>
        row.attributes.map((attribute) => (
          <label key={`${row.role}/${attribute.evidence[0]!.start}/${attribute.value}`} class="choice">
            <input type="checkbox" checked={wrong.has(attribute)} onChange={() => onToggle(attribute)} />
            <span>
              {t(row.label)} <Words class="quiet">{markedValue(attribute, figures)}</Words>
            </span>
          </label>
        )),
      )}
    </fieldset>
  );
}
