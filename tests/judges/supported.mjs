// Asks caniemail's table which mail programs lack a feature that HTML files use.
//
//     node supported.mjs FILE.html...
//
// The status is 1 when a feature is unsupported somewhere and no fallback of ours stands below.
import { readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';

const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'thunderbird.*',
  'protonmail.*', 'samsung-email.*'];

// Unsupported somewhere, and why a message reads right without it.
const FALLBACKS = new Map([]);

let status = 0;
for (const file of process.argv.slice(2)) {
  const { issues } = caniemail({ clients: CLIENTS, html: readFileSync(file, 'utf8') });
  const lacking = new Map();
  for (const [client, found] of issues.errors) {
    for (const { title } of found) {
      if (!FALLBACKS.has(title)) lacking.set(title, [...(lacking.get(title) ?? []), client]);
    }
  }
  for (const [title, clients] of lacking) {
    console.error(`${file}: ${title} is unknown to ${clients.join(', ')}`);
    status = 1;
  }
}
console.log(`${process.argv.length - 2} pages against ${CLIENTS.length} families of mail programs`);
process.exit(status);
