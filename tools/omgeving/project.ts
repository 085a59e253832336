import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eigenMap } from './cache.ts';
import { Startfout } from './melding.ts';
import { kanBereiken } from './postgres-programma.ts';

/** The root folder of the project, whatever the folder is from which a command was given. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** Any user that is not root, as root's PostgreSQL will be; the number of `nobody` on nearly every system. */
const NIET_ROOT = { uid: 65_534, gid: 65_534 };

/**
 * The folder that holds all data between runs: KEURMERKREGIE_DATA, else `.data` in the project. For root in a folder that
 * only root may enter it lies under /var/tmp, because PostgreSQL must reach it and refuses to be root.
 *
 * @throws Startfout when it cannot be made or written
 */
export function kiesDataMap(env: NodeJS.ProcessEnv): string {
  const gekozen = env['KEURMERKREGIE_DATA'];
  if (gekozen) return maakMap(vanafGebruiker(gekozen, env));
  if (process.getuid?.() !== 0 || kanBereiken(PROJECT, NIET_ROOT)) return maakMap(join(PROJECT, '.data'));
  const sleutel = createHash('sha256').update(PROJECT).digest('hex').slice(0, 12);
  return eigenMap(join('/var/tmp', `keurmerkregie-${sleutel}`), 0o711);
}

/** A path that the user gave, seen from the folder in which they gave it: npm goes to the project folder first. */
export function vanafGebruiker(pad: string, env: NodeJS.ProcessEnv): string {
  return resolve(env['INIT_CWD'] ?? process.cwd(), pad);
}

function maakMap(map: string): string {
  try {
    mkdirSync(map, { recursive: true, mode: 0o711 });
    accessSync(map, constants.W_OK | constants.X_OK);
    return map;
  } catch {
    throw new Startfout(`In de map ${map} kan niet worden geschreven: kies met KEURMERKREGIE_DATA een andere map.`);
  }
}
