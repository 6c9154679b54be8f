/** What the add-on's frame asks of the page around it. */
export type CallMessage =
  | { readonly polecam: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly polecam: 'close' }
  /** A link to a PDF that Google would make. */
  | { readonly polecam: 'pdf'; readonly address: string }
  | { readonly polecam: 'focus' };

/** What the page answers. */
export interface ReplyMessage {
  readonly polecam: 'reply';
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}
