import { isPlainText } from '../engine/plainText';

/** A number format as Google tells it. */
export function googleFormat(format: string | undefined): string {
  if (format === undefined || format === '') return 'General';
  return isPlainText(format) ? '@' : format.replace(/\[\$([^\]]*)\]/g, '"$1"');
}
