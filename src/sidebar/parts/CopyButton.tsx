import { useState } from 'preact/hooks';
import { copyText } from '../copyText';
import { usePage } from '../PageContext';

/** A button that copies a text, and says whether the browser let it. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  /** What it copies, for those who hear the label alone. */
  readonly fullLabel: string;
  readonly kind?: 'link';
}) {
  const { text, label, fullLabel, kind } = props;
  const { texts, announce } = usePage();
  const [told, setTold] = useState('');
  const copy = async () => {
    const sentence = (await copyText(text)) ? texts.common.copied : texts.common.notCopied;
    setTold(sentence);
    announce(sentence);
  };
  return (
    <>
      <button type="button" class={kind} aria-label={fullLabel} onClick={copy}>
        {label}
      </button>
      {told !== '' && <p class="note copied">{told}</p>}
    </>
  );
}
