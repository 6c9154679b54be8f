import { helpers } from '../engine/odoo';
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
