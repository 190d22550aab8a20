/** All tests of modules in one process, since each file of `node --test` would start one of its own. */
import { readdirSync } from 'node:fs';

for (const name of readdirSync(new URL('.', import.meta.url)).sort()) {
  if (name.endsWith('.test.js')) {
    await import(new URL(name, import.meta.url).href);
  }
}
