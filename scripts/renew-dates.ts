/**
 * `npm run renew`: moves the date in security.txt ahead when it comes near. The only date a program may
 * renew: when the official page was last read is for whoever has read it to say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DAY = 86_400_000;
/** So many days before the end the date is renewed; the tests fail at thirty. */
const LEAD_DAYS = 60;
/** Less than the year that RFC 9116 advises. */
const AHEAD_DAYS = 350;

const EXPIRES = /^securityTxtExpires: (\d{4}-\d{2}-\d{2})$/m;

/**
 * The text of `content/policy.yaml` with the date renewed, where it is due.
 *
 * @throws where the file states no such date
 */
export const renewExpiry = (text: string, today: Date): string => {
  const stated = EXPIRES.exec(text)?.[1];
  if (stated === undefined)
    throw new Error('content/policy.yaml: securityTxtExpires is not stated');
  if ((Date.parse(stated) - today.getTime()) / DAY > LEAD_DAYS) return text;
  const next = new Date(today.getTime() + AHEAD_DAYS * DAY).toISOString().slice(0, 10);
  return text.replace(EXPIRES, `securityTxtExpires: ${next}`);
};

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../content/policy.yaml');
  const before = readFileSync(file, 'utf8');
  const after = renewExpiry(before, new Date());
  if (after !== before) writeFileSync(file, after);
  console.log(after === before ? 'no date is due' : EXPIRES.exec(after)?.[0]);
}
