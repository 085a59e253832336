import { readFileSync } from 'node:fs';

const { $schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const project = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // The sources keep their .ts import endings here: Jest resolves them itself.
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

export default {
  projects: [
    { ...project, displayName: 'unit', testMatch: ['**/*.unit.spec.ts'] },
    {
      ...project,
      displayName: 'integration',
      testMatch: ['**/*.int.spec.ts'],
      globalSetup: '<rootDir>/test/opzet.ts',
      globalTeardown: '<rootDir>/test/afbouw.ts',
    },
  ],
  reporters: ['default', '<rootDir>/test/slotregel.mjs'],
  testTimeout: 60_000,
  // Most of a test on the servers is waiting: on two cores one file after the other leaves half of the machine idle.
  maxWorkers: 2,
};
