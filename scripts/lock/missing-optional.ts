/** An entry of `packages` in package-lock.json, as far as this needs it. */
export interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** package-lock.json, version 3. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
  readonly [field: string]: unknown;
}

const OS: readonly (readonly [RegExp, string])[] = [
  [/\b(win32|windows)\b/, 'win32'],
  [/\bdarwin\b/, 'darwin'],
  [/\bandroid\b/, 'android'],
  [/\bfreebsd\b/, 'freebsd'],
  [/\bopenharmony\b/, 'openharmony'],
  [/\bnetbsd\b/, 'netbsd'],
  [/\bopenbsd\b/, 'openbsd'],
  [/\bsunos\b/, 'sunos'],
  [/\baix\b/, 'aix'],
  [/\blinux\b/, 'linux'],
];
const CPU = /\b(arm64|arm|ia32|x64|ppc64|riscv64|s390x|loong64|mips64el|wasm32|universal)(?=\b|_)/;
const LIBC: readonly (readonly [RegExp, string])[] = [
  [/-(gnu|gnueabihf)$/, 'glibc'],
  [/-(musl|musleabihf)$/, 'musl'],
];

const first = (table: readonly (readonly [RegExp, string])[], name: string): string | undefined =>
  table.find(([pattern]) => pattern.test(name))?.[1];

/** Where a package with native code runs, read from its name: `…-linux-arm64-musl`. */
export const platformOf = (name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> => {
  const os = first(OS, name);
  const cpu = CPU.exec(name)?.[1];
  const libc = first(LIBC, name);
  return {
    ...(cpu === undefined || cpu === 'universal' ? {} : { cpu: [cpu] }),
    ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}),
    ...(os === undefined ? {} : { os: [os] }),
  };
};

/** Where Node looks for a dependency of the package at `place`, nearest first. */
const lookups = (place: string, name: string): string[] => {
  const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (place === '') return [here];
  const parent = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '');
  return [here, ...lookups(parent, name)];
};

/** Entries with whatever optional packages were missing, sorted as npm sorts, and the names added. */
export const addMissing = (
  before: Lock['packages'],
): { packages: Record<string, LockEntry>; added: string[] } => {
  const packages: Record<string, LockEntry> = { ...before };
  const added: string[] = [];
  for (const [place, entry] of Object.entries(before)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const places = lookups(place, name);
      if (places.some((path) => packages[path]?.version === range)) continue;
      const known = places.find((path) => packages[path] !== undefined);
      if (!/^\d/.test(range)) {
        if (known !== undefined) continue;
        throw new Error(
          `${name}@${range}, wanted by ${place}, is no exact version: add it by hand`,
        );
      }
      // Beside the others where the place is free, else under the package that wants it.
      const path = known === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`;
      packages[path] = {
        version: range,
        ...platformOf(name),
        ...(entry.dev === true ? { dev: true } : {}),
        optional: true,
      };
      added.push(`${name}@${range}`);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries(sorted), added };
};
