import { pushProbe } from './pushProbe';
import { reportPush } from './reportPush';

const [scriptId = ''] = process.argv.slice(2);

await reportPush(() => pushProbe(scriptId));
