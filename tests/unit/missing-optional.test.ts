import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addMissing, platformOf, type Lock } from '../../scripts/lock/missing-optional.ts';

test.each([
  ['@oxc-parser/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxc-parser/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['@tailwindcss/oxide-android-arm64', { os: ['android'], cpu: ['arm64'] }],
])('%s tells its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

const wants = (version: string) => ({
  dev: true,
  optionalDependencies: { 'x-darwin-x64': version },
});

test('a missing package is added once, beside the others', () => {
  const { packages, added } = addMissing({ 'node_modules/x': wants('1.0.0') });
  expect(added).toEqual(['x-darwin-x64@1.0.0']);
  expect(packages['node_modules/x-darwin-x64']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  });
  expect(addMissing(packages).added).toEqual([]);
});

test('where another version stands, the missing one goes under the package that wants it', () => {
  const { packages } = addMissing({
    'node_modules/x': wants('1.0.0'),
    'node_modules/x-darwin-x64': { version: '2.0.0' },
  });
  expect(packages['node_modules/x/node_modules/x-darwin-x64']?.version).toBe('1.0.0');
});

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('package-lock.json is complete for every platform (to mend it: npm run lock)', () => {
  expect(addMissing(lock.packages).added).toEqual([]);
});

test('package-lock.json names no host but the public registry', () => {
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
    typeof resolved === 'string' ? [new URL(resolved).host] : [],
  );
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
