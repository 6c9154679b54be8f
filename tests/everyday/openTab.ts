import { createModel, type RevisionMessage } from '../../src/workbook/engine/createModel';
import type { Model } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';

/** The workbook as another person has it open. */
export interface Tab {
  readonly model: Model;
  /** From now on it hears of nothing: what the person does is done to what stood there before. */
  hold(): void;
  /** It hears of all that has happened meanwhile, and its own edits follow that. */
  release(): void;
}

export function openTab(workbook: Workbook): Tab {
  const { spreadsheet, messages } = workbook.join();
  let waiting: RevisionMessage[] | undefined;
  let hear: (message: RevisionMessage) => void = () => {};
  workbook.subscribe(message => {
    if (waiting !== undefined) waiting.push(message);
    else hear(structuredClone(message));
  });
  const model = createModel({
    spreadsheet: JSON.parse(spreadsheet),
    messages: structuredClone(messages),
    client: { id: 'colleague', name: 'Colleague' },
    transport: {
      onNewMessage: (_, tell) => {
        hear = tell;
      },
      leave: () => {},
      sendMessage: async message => {
        if ('nextRevisionId' in message) workbook.receive(structuredClone(message));
      },
    },
  });
  return {
    model,
    hold: () => {
      waiting ??= [];
    },
    release: () => {
      const missed = waiting ?? [];
      waiting = undefined;
      for (const message of missed) hear(structuredClone(message));
    },
  };
}
