import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { root } from './root';

const { scriptId } = JSON.parse(await readFile(`${root}.clasp.json`, 'utf8')) as { readonly scriptId: string };
if (!/^[\w-]{40,}$/.test(scriptId)) {
  fail('Put the id of your script project into .clasp.json first: README, "Push it to Google".');
}

// Without --force a changed manifest makes clasp print "Skipping push." and succeed with nothing pushed.
const clasp = `${root}node_modules/@google/clasp/build/src/index.js`;
const { status, stdout, stderr } = spawnSync(process.execPath, [clasp, 'push', '--force'], {
  cwd: root,
  encoding: 'utf8',
});
process.stdout.write(stdout);
process.stderr.write(stderr);
if (status !== 0) fail('Nothing was pushed: see what clasp says above.');
const missing = ['Code.js', 'Sidebar.html', 'appsscript.json'].filter(file => !stdout.includes(file));
if (missing.length > 0) fail(`clasp did not report ${missing.join(', ')} as pushed.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
