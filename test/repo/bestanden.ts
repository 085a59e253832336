/** The files of the repository, as the structural tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const WORTEL = join(import.meta.dirname, '..', '..');

/** What is made or installed, and so is not ours to judge. The same as in .gitignore. */
const GEMAAKT = /(^|\/)(node_modules|dist|\.data|\.git|test-results|playwright-report)$|^prisma\/client$/;
const GEMAAKTE_BESTANDEN = ['web/src/api/schema.d.ts', '.env'];

/** Paths of all files below a folder, from the root of the repository, sorted. */
export function bestandenIn(map: string): string[] {
  return readdirSync(join(WORTEL, map), { withFileTypes: true })
    .flatMap((ingang) => {
      const pad = relative(WORTEL, join(WORTEL, map, ingang.name));
      if (GEMAAKT.test(pad) || GEMAAKTE_BESTANDEN.includes(pad)) return [];
      return ingang.isDirectory() ? bestandenIn(pad) : [pad];
    })
    .sort();
}

export function lees(pad: string): string {
  return readFileSync(join(WORTEL, pad), 'utf8');
}

export function leesJson(pad: string): unknown {
  return JSON.parse(lees(pad));
}

/** The packages that package.json names, with the versions it asks for. */
export function pakketversies(): Record<string, string> {
  const { dependencies, devDependencies } = leesJson('package.json') as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
}
