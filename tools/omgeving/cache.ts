import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Startfout } from './melding.ts';

/**
 * The folder outside the working tree for what is costly to make and the same for every working tree.
 * A user without a home that can be written (`nobody`, many containers) gets a private folder under the temporary one.
 */
export function cacheMap(): string {
  const gewenst = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'keurmerkregie');
  try {
    mkdirSync(gewenst, { recursive: true });
    accessSync(gewenst, constants.W_OK);
    return gewenst;
  } catch {
    return eigenMap(join(tmpdir(), `keurmerkregie-cache-${process.getuid?.() ?? 0}`), 0o700);
  }
}

/**
 * Makes a folder with a predictable name in a place that everybody can write, and checks that nobody else made it first:
 * programs are started from it and data is kept in it.
 *
 * @throws Startfout when it belongs to another user
 */
export function eigenMap(map: string, rechten: number): string {
  mkdirSync(map, { recursive: true, mode: rechten });
  const { uid, mode } = lstatSync(map);
  if (uid !== (process.getuid?.() ?? uid) || (mode & 0o022) !== 0) {
    throw new Startfout(`De map ${map} is van een andere gebruiker: verwijder haar of laat de eigenaar dat doen.`);
  }
  return map;
}
