#!/bin/bash
# Payloads for Mailchimp against the public types of its client library, by the TypeScript compiler:
#
#   mailchimp.sh CACHE FOLDER...
#
# CACHE has node_modules; each FOLDER holds campaign.json and content.json.
set -euo pipefail
cache=$(cd "$1" && pwd)
shift
work=$(mktemp -d "$cache/types.XXXX")
trap 'rm -rf "$work"' EXIT
{
  echo "import type * as mailchimp from '@mailchimp/mailchimp_marketing';"
  number=0
  for folder in "$@"; do
    number=$((number + 1))
    echo "export const campaign$number: mailchimp.campaigns.CreateCampaignParameters ="
    echo "$(<"$folder/campaign.json");"
    echo "export const content$number: Parameters<typeof mailchimp.campaigns.setContent>[1] ="
    echo "$(<"$folder/content.json");"
  done
} >"$work/payloads.ts"
cat >"$work/tsconfig.json" <<JSON
{
  "compilerOptions": {
    "strict": true, "noEmit": true, "module": "node16", "moduleResolution": "node16", "skipLibCheck": true,
    "types": ["mailchimp__mailchimp_marketing"], "typeRoots": ["$cache/node_modules/@types"], "lib": ["es2022"]
  },
  "files": ["payloads.ts"]
}
JSON
"$cache/node_modules/.bin/tsc" -p "$work"
# A judge that takes anything is none.
sed -i 's/"regular"/"quarterly"/' "$work/payloads.ts"
if "$cache/node_modules/.bin/tsc" -p "$work" >/dev/null; then
  echo "the types take a type of campaign that there is not"
  exit 1
fi
echo "$# campaigns with the types of Mailchimp's client"
