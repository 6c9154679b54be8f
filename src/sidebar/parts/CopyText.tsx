import { useRef, useState } from 'preact/hooks';
import { usePage } from '../PageContext';

/** A text to be sent elsewhere, and a button that copies it: by the clipboard, or where a frame has none, by selecting it. */
export function CopyText(props: { readonly text: string; readonly label: string; readonly copied: string }) {
  const { text, label, copied } = props;
  const { announce } = usePage();
  const shown = useRef<HTMLQuoteElement>(null);
  const [done, setDone] = useState(false);
  const copy = async () => {
    const isCopied = await writeOrSelect(text, shown.current!);
    setDone(isCopied);
    if (isCopied) announce(copied);
  };
  return (
    <>
      <blockquote ref={shown} class="to-copy">
        {text}
      </blockquote>
      <button type="button" onClick={copy}>
        {done && <span aria-hidden="true">✓ </span>}
        {label}
      </button>
    </>
  );
}

/** What is selected stays so: where even that does not copy, the keys of the browser do. */
async function writeOrSelect(text: string, element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand('copy');
  }
}
