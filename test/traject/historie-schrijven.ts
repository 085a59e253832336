/**
 * Writes the histories of one life in `historie/`, beside those of the other lives: what stands there proves that
 * trajecten of an earlier build go on. `HISTORIE_SCHRIJVEN=met-bezoeken npm test -- test/traject/herafspelen`.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { History } from '@temporalio/common/lib/proto-utils.js';

const MAP = new URL('historie/', import.meta.url);

export function schrijfHistorie(leven: string, runs: readonly History[]): void {
  for (const bestand of readdirSync(MAP)) if (bestand.startsWith(`${leven}-`)) rmSync(new URL(bestand, MAP));
  for (const [nr, run] of runs.entries()) {
    writeFileSync(new URL(`${leven}-${nr + 1}.json`, MAP), `${JSON.stringify(naarJson(run), null, 1)}\n`);
  }
}

/**
 * Plain JSON that the replayer takes as it is: bytes in base64, long numbers as numbers. (The SDK's own conversion fails
 * when npm installs its protobufjs more than once.) What names the machine that recorded it is left out.
 */
function naarJson(waarde: unknown, naam = ''): unknown {
  if (naam === 'stackTrace') return '';
  if (typeof waarde === 'string') return waarde.replace(/^\d+@[\w.-]+/, 'proef');
  if (waarde instanceof Uint8Array) return Buffer.from(waarde).toString('base64');
  if (Array.isArray(waarde)) return waarde.map((deel) => naarJson(deel));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if ('toNumber' in waarde && typeof waarde.toNumber === 'function') return waarde.toNumber() as number;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, naarJson(deel, veld)]));
}
