import { useId, useState } from "preact/hooks";
import { useLanguage } from "./i18n.ts";

interface Props {
  label: string;
  action: string;
  /** Called in the reader's click; false where what was typed is no site. */
  onAdd(typed: string): boolean;
}

/** A field for a site's name or address. */
export function AddSite({ label, action, onAdd }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="add"
      onSubmit={(submit) => {
        submit.preventDefault();
        const added = onAdd(typed);
        setWrong(!added);
        if (added) setTyped("");
      }}
    >
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(input) => setTyped(input.currentTarget.value)}
        />
        <button type="submit" class="action">
          {action}
        </button>
      </div>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong && t("notASite")}
      </p>
    </form>
  );
}
