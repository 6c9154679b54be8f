import { pushFiles } from './pushFiles';
import { reportPush } from './reportPush';
import { root } from './root';

await reportPush(() => pushFiles(root));
