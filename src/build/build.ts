import { buildAddon } from './buildAddon';

const started = performance.now();
const files = await buildAddon();
if (!process.argv.includes('--quiet')) {
  for (const [name, text] of Object.entries(files)) {
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}
