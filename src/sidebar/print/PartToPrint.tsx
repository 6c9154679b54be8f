import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrintOffer } from '../../contract/print';
import { type PrintArea, printAreas } from '../../core/print/printAreas';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';
import { pageOf } from './pageOf';

/** Which columns go onto the paper, and the way to their PDF. */
export function PartToPrint(props: {
  readonly offer: PrintOffer;
  /** What stands on the sheet is being looked at again. */
  readonly isOld: boolean;
}) {
  const { offer, isOld } = props;
  const { texts, numbers } = usePage();
  const { print } = texts;
  const [chosen, setChosen] = useState(0);
  const pressed = useRef(false);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isOld || !pressed.current) return;
    pressed.current = false;
    link.current?.click();
  }, [isOld]);

  const areas = printAreas(offer.columns, offer.charts);
  if (areas.length === 0) return <p>{print.nothing}</p>;
  const at = Math.min(chosen, areas.length - 1);
  const { width, ...cells } = areas[at]!;
  const lettersOf = ({ first, last }: Pick<PrintArea, 'first' | 'last'>) => ({
    first: offer.columns[first - 1]!.letters,
    last: offer.columns[last - 1]!.letters,
  });
  const { first, last } = lettersOf(cells);
  const { landscape, query } = pageOf({ width, ...cells }, `${first}1:${last}${cells.rows}`);
  const open = (event: Event) => {
    if (isOld) {
      // It opens as soon as it is known what stands there now.
      event.preventDefault();
      pressed.current = true;
      return;
    }
    // The link works without it.
    callServer.selectToPrint({ sheetId: offer.sheet.sheetId, ...cells }).catch(() => {});
  };
  return (
    <>
      {areas.length > 1 && (
        <>
          <RadioChoice
            legend={print.columns}
            choices={areas.map((area, value) => ({
              value,
              label: fill(value < areas.length - 1 ? print.part : print.all, lettersOf(area)),
            }))}
            chosen={at}
            onChoose={setChosen}
          />
          <p class="hint">{print.narrower}</p>
        </>
      )}
      <p class="below">
        {fill(print.cells, { rows: numbers.whole(cells.rows), page: landscape ? print.across : print.upright })}
      </p>
      <div class="actions">
        <a
          ref={link}
          class="primary"
          href={`${offer.link}&${query}`}
          target="_blank"
          rel="noreferrer"
          aria-busy={isOld}
          onClick={open}
        >
          {print.open}
        </a>
      </div>
      <p class="hint below">{print.how}</p>
    </>
  );
}
