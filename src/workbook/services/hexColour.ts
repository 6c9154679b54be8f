import { ServiceError } from './serviceError';

/** A colour as it reads back, whatever way it was written: #rrggbb in lower case. */
export function hexColour(colour: string): string {
  const written = colour.toLowerCase();
  const [, r, g, b] = /^#([\da-f])([\da-f])([\da-f])$/.exec(written) ?? [];
  if (r !== undefined) return `#${r}${r}${g}${g}${b}${b}`;
  const hex = NAMES[written] ?? written;
  if (!/^#[\da-f]{6}$/.test(hex)) throw new ServiceError(`Invalid argument: color (${colour})`);
  return hex;
}

const NAMES: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};
