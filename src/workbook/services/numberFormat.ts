import { helpers } from '../engine/odoo';
import { isPlainText } from '../engine/plainText';
import { ServiceError } from './serviceError';

/** A number format of Google as the engine keeps it; what the engine cannot show is refused here and now. */
export function engineFormat(format: string): string {
  if (format === '' || /^general$/i.test(format)) return '';
  const written = format.replace(/"([^"]*)"/g, '[$$$1]');
  try {
    helpers.parseFormat(written);
  } catch {
    throw new ServiceError(`The number format ${format} is not shown here.`);
  }
  return written;
}

/** A number format as Google tells it. */
export function googleFormat(format: string | undefined): string {
  if (format === undefined || format === '') return 'General';
  return isPlainText(format) ? '@' : format.replace(/\[\$([^\]]*)\]/g, '"$1"');
}
