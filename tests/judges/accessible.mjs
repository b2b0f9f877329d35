// Opens HTML files in Chromium and asks axe-core about each: light and dark, narrow and wide.
//
//     node accessible.mjs FILE.html...
//
// The status is 1 when axe finds a violation, a page scrolls sideways, runs a script or asks for
// anything from elsewhere. PICTURES=DIR saves what the pages look like.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 700];
const SCHEMES = ['light', 'dark'];

async function faultsOf(page) {
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly }), STANDARDS,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
  return scrolls ? [...found, 'scrolls sideways'] : found;
}

async function judge(browser, file) {
  const page = await browser.newPage();
  const faults = [];
  page.on('dialog', (dialog) => { faults.push('a script ran'); dialog.dismiss(); });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (/^(file|data|about):/.test(request.url())) return request.continue();
    faults.push(`asked for ${request.url()}`);
    return request.abort();
  });
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(pathToFileURL(resolve(file)).href);
      faults.push(...(await faultsOf(page)).map((fault) => `${scheme} ${width} px: ${fault}`));
      if (process.env.PICTURES) {
        const name = `${basename(file, '.html')}-${scheme}-${width}.png`;
        await page.screenshot({ path: join(process.env.PICTURES, name), fullPage: true });
      }
    }
  }
  await page.close();
  return faults;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let status = 0;
for (const file of process.argv.slice(2)) {
  for (const fault of await judge(browser, file)) {
    console.error(`${file}: ${fault}`);
    status = 1;
  }
}
await browser.close();
console.log(`${process.argv.length - 2} pages, ${SCHEMES.join(' and ')}, ${WIDTHS.join(' and ')} px`);
process.exit(status);
