/**
 * Writes the histories in `historie/` anew: `node test/traject/historie-schrijven.ts`. Only for a workflow that changed
 * on purpose: the histories that stand there prove that trajecten of an earlier build go on.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { maakPrisma } from '../../src/database.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { startTestomgeving } from '../../tools/omgeving/testomgeving.ts';
import { Doorgeefluik } from './doorgeefluik.ts';
import { geschiedenissen } from './geschiedenis.ts';
import { leef } from './levensloop.ts';
import { Opstelling } from './opstelling.ts';

const MAP = new URL('historie/', import.meta.url);

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

const omgeving = await startTestomgeving();
const op = await Opstelling.maak('2026-02-02');
const url = new URL(op.database.url);
const luik = await Doorgeefluik.maak(url.hostname, Number(url.port));
url.port = String(luik.poort);
const viaLuik = maakPrisma(url.href);
await op.start(maakTrajectworker, viaLuik);
const scholen = await leef(op, luik);
for (const naam of readdirSync(MAP)) rmSync(new URL(naam, MAP));
for (const [i, naam] of (['met-keurmerk', 'vanaf-aanvraag'] as const).entries()) {
  const runs = await geschiedenissen(op, scholen[i]?.id ?? '');
  for (const [nr, run] of runs.entries()) {
    writeFileSync(new URL(`${naam}-${nr + 1}.json`, MAP), `${JSON.stringify(naarJson(run), null, 1)}\n`);
  }
}
await op.stop();
await viaLuik.$disconnect();
await luik.sluit();
await op.sluit();
await omgeving.stop();
