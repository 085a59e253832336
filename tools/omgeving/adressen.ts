import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Startfout } from './melding.ts';
import { kiesDataMap } from './project.ts';

/** Where the parts of a running `npm start` are. */
export interface Adressen {
  /** Web application and API, without a slash at the end. */
  web: string;
  openapi: string;
  /** Absent when SMTP_URL names a mail server of somebody else. */
  postbus?: string;
  /** The variables with which the API and the worker run; with `process.env` they make a complete configuration. */
  variabelen: Record<string, string>;
}

/**
 * The addresses of the `npm start` that runs on the data folder of this environment.
 *
 * @throws Startfout when none runs
 */
export function leesAdressen(env: NodeJS.ProcessEnv = process.env): Adressen {
  const bestand = adressenBestand(kiesDataMap(env));
  if (!existsSync(bestand)) throw new Startfout('keurmerkregie draait nog niet: start het eerst met `npm start`.');
  return JSON.parse(readFileSync(bestand, 'utf8')) as Adressen;
}

/** Readable for the user alone: the address of the database holds its password. */
export function schrijfAdressen(dataMap: string, adressen: Adressen): void {
  const bestand = adressenBestand(dataMap);
  writeFileSync(`${bestand}.nieuw`, `${JSON.stringify(adressen, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${bestand}.nieuw`, bestand);
}

export function wisAdressen(dataMap: string): void {
  rmSync(adressenBestand(dataMap), { force: true });
}

function adressenBestand(dataMap: string): string {
  return join(dataMap, 'adressen.json');
}
