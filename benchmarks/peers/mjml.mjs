// Turns one MJML file into HTML as often as each line on standard input says,
// and answers with the seconds that one took. Usage: node mjml.mjs FILE (in the folder with mjml)
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const mjml2html = createRequire(process.cwd() + '/')('mjml')
const source = readFileSync(process.argv[2], 'utf8')

for await (const line of createInterface({ input: process.stdin })) {
  const start = performance.now()
  for (let i = 0; i < Number(line); i++) {
    const { errors } = await (mjml2html.default ?? mjml2html)(source)
    if (errors.length) throw new Error(errors[0].formattedMessage)
  }
  console.log((performance.now() - start) / 1000 / Number(line))
}
