/** What a protocol buffer holds: fields by name. Which there are is known where it is read. */
export interface Message {
  // biome-ignore lint/suspicious/noExplicitAny: Google's protocol has some thousand fields, and no types in JavaScript.
  readonly [field: string]: any;
}
