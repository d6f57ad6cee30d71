/** A build that the tests look at. */
export interface TestBuild {
  readonly name: 'root' | 'sub';
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly site: string;
}

/** Every contract holds at the root of an origin and under a sub-path alike. */
export const TEST_BUILDS: readonly TestBuild[] = [
  { name: 'root', folder: 'dist', base: '/', site: 'https://future-fourteen.example' },
  { name: 'sub', folder: 'dist-sub', base: '/policy/', site: 'https://city.example' },
];
