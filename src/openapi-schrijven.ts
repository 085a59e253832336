/** `npm run openapi`: writes docs/openapi.json from the routes. Needs no database and no Temporal. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openapitekst } from './openapi/openapitekst.ts';

const bestand = new URL('../../docs/openapi.json', import.meta.url);
mkdirSync(new URL('.', bestand), { recursive: true });
writeFileSync(bestand, await openapitekst());
