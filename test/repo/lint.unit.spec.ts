/** The lint rules of .oxlintrc.json hold in the whole repository. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { WORTEL } from './bestanden.ts';

it('oxlint finds nothing', () => {
  const argumenten = [join(WORTEL, 'node_modules/oxlint/bin/oxlint'), '--format=unix'];
  const { stdout, stderr, status } = spawnSync(process.execPath, argumenten, { cwd: WORTEL, encoding: 'utf8' });
  expect({ bevindingen: stdout.trim(), fouten: stderr.trim(), status }).toEqual({
    bevindingen: '',
    fouten: '',
    status: 0,
  });
});
