import type { en } from './en';

export type ServerText = keyof typeof en;

/** A language's sentences of the server: a missing one does not compile. */
export type ServerTexts = Readonly<Record<ServerText, string>>;
