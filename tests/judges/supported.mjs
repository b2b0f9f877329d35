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
const FALLBACKS = new Map([
  ['@media', 'only for dark mode: the message stays light'],
  ['<style> element', 'holds dark mode alone: every other style stands on its element'],
  ['<body> element', 'becomes a division: the sheet inside has the colours'],
  ['display:none', 'the preheader shows as a first line of small consequence'],
  ['height property', 'auto, for the logo: its own height is the same'],
  ['role attribute', 'the layout table, of one cell, is announced as a table'],
  ['word-break', 'a long web address makes the sheet wider'],
]);

let status = 0;
for (const file of process.argv.slice(2)) {
  const { issues } = caniemail({ clients: CLIENTS, html: readFileSync(file, 'utf8') });
  const lacking = new Map();
  for (const [client, found] of issues.errors) {
    for (const { title } of found) {
      if (!FALLBACKS.has(title)) lacking.set(title, new Set(lacking.get(title)).add(client));
    }
  }
  for (const [title, clients] of lacking) {
    console.error(`${file}: ${title} is unknown to ${[...clients].join(', ')}`);
    status = 1;
  }
}
console.log(`${process.argv.length - 2} pages against ${CLIENTS.length} families of mail programs`);
process.exit(status);
