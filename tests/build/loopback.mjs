// Preloaded into clasp: its own client of Google's APIs asks the stub on this computer instead.
import { createRequire } from 'node:module';

const rootUrl = process.env.SCRIPT_API_ROOT;
const { google } = createRequire(process.env.CLASP)('googleapis');
for (const api of ['script', 'drive', 'oauth2', 'serviceusage', 'discovery', 'logging']) {
  const connect = google[api].bind(google);
  google[api] = options => connect({ ...(typeof options === 'string' ? { version: options } : options), rootUrl });
}
