import { pushFiles } from './pushFiles';
import { refusePush } from './refusePush';
import { reportPush } from './reportPush';
import { root } from './root';

// What would fail after all tests is said before them.
if (process.argv.includes('--check')) {
  await refusePush(root).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else await reportPush(() => pushFiles(root));
