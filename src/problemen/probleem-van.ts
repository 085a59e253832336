/** From whatever was thrown to the problem that leaves the building. Nothing internal goes out (A9). */
import { HttpException } from '@nestjs/common';
import { NietBereikbaar, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import { isDatabaseWeg } from './database-weg.ts';
import { probleem, ProbleemFout } from './probleem.ts';

const WACHT_SECONDEN = 5;

/** The problem of any error; a 500 for what nobody foresaw. */
export function probleemVan(fout: unknown): ProbleemFout {
  if (fout instanceof ProbleemFout) return fout;
  if (fout instanceof SleutelHergebruikt) return hergebruikt();
  if (fout instanceof NietBereikbaar) return nietBereikbaar(fout.wachtSeconden);
  if (isDatabaseWeg(fout)) return nietBereikbaar(WACHT_SECONDEN);
  return new ProbleemFout(vanStatus(statusVan(fout)));
}

function hergebruikt(): ProbleemFout {
  const detail =
    'Deze Idempotency-Key is al gebruikt voor een andere opdracht. Kies een nieuwe sleutel voor een nieuwe opdracht.';
  return new ProbleemFout(probleem(409, 'SLEUTEL_HERGEBRUIKT', detail, { regel: 'A8' }));
}

function nietBereikbaar(wachtSeconden: number): ProbleemFout {
  const detail =
    'Het systeem kan dit nu niet verwerken. Herhaal het verzoek na de wachttijd, bij een opdracht met dezelfde Idempotency-Key.';
  return new ProbleemFout(probleem(503, 'NIET_BEREIKBAAR', detail, { regel: 'A16' }), {
    'Retry-After': String(wachtSeconden),
  });
}

/** A Fastify error carries `statusCode`, a Nest error `getStatus()`; everything else is a 500. */
function statusVan(fout: unknown): number {
  if (fout instanceof HttpException) return fout.getStatus();
  const status = typeof fout === 'object' && fout !== null && 'statusCode' in fout ? fout.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const DETAILS: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['ONGELDIG_VERZOEK', 'Het verzoek is niet te lezen. Controleer het adres en of de inhoud geldige JSON is.'],
  401: ['NIET_AANGEMELD', 'Meld u aan.'],
  403: ['NIET_TOEGESTAAN', 'Dit is niet toegestaan.'],
  404: ['NIET_GEVONDEN', 'Dit adres bestaat niet, of niet met deze methode.'],
  406: ['FORMAAT_NIET_BESCHIKBAAR', 'Vraag om application/json.'],
  408: ['VERZOEK_TE_TRAAG', 'Het verzoek kwam niet op tijd binnen.'],
  413: ['VERZOEK_TE_GROOT', 'De inhoud van het verzoek is te groot.'],
  414: ['ADRES_TE_LANG', 'Het adres van het verzoek is te lang.'],
  415: ['FORMAAT_NIET_ONDERSTEUND', 'Stuur de inhoud in een formaat dat dit adres aanneemt.'],
  431: ['KOPREGELS_TE_GROOT', 'De kopregels van het verzoek zijn te groot.'],
  500: ['ONVERWACHTE_FOUT', 'Er ging iets mis dat niemand voorzag. Het is vastgelegd; probeer het later opnieuw.'],
};

export function vanStatus(status: number) {
  const [code, detail] = DETAILS[status] ?? [`HTTP_${status}`, 'Het verzoek kan niet verwerkt worden.'];
  return probleem(status, code, detail);
}
