/** Everything that goes wrong leaves the API as `application/problem+json` (RFC 9457, A9). */
import { STATUS_CODES } from 'node:http';
import type { Weigering } from '../../domain/dossier/procedure.ts';

export const PROBLEEM_MEDIATYPE = 'application/problem+json';

/** One mistake in the input: the field, the rule it breaks, and a sentence for a person (A10). */
export interface Invoerfout {
  veld: string;
  regel: string;
  tekst: string;
}

export interface Probleem {
  type: 'about:blank';
  status: number;
  title: string;
  detail: string;
  /** Stable name of the problem, for programs. */
  code: string;
  /** The rule that refuses, when there is one. */
  regel?: string;
  /** Every reason of a refusal. */
  redenen?: Weigering[];
  /** Every mistake in the input. */
  fouten?: Invoerfout[];
}

const TITELS: Readonly<Record<number, string>> = {
  400: 'Ongeldige invoer',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  406: 'Formaat niet beschikbaar',
  408: 'Verzoek duurde te lang',
  409: 'Kan nu niet',
  413: 'Verzoek te groot',
  414: 'Adres te lang',
  415: 'Formaat niet ondersteund',
  422: 'Inhoud kan niet verwerkt worden',
  429: 'Te veel verzoeken',
  431: 'Kopregels te groot',
  500: 'Onverwachte fout',
  503: 'Tijdelijk niet beschikbaar',
};

type Extra = Pick<Probleem, 'regel' | 'redenen' | 'fouten'>;

/** A complete problem. `code` is stable; `detail` is a Dutch sentence that says what to do. */
export function probleem(status: number, code: string, detail: string, extra: Extra = {}): Probleem {
  const title = TITELS[status] ?? STATUS_CODES[status] ?? 'Fout';
  return { type: 'about:blank', status, title, detail, code, ...extra };
}

/** Throw this anywhere in a request; the filter turns it into the answer. */
export class ProbleemFout extends Error {
  readonly probleem: Probleem;
  readonly koppen: Readonly<Record<string, string>>;

  constructor(inhoud: Probleem, koppen: Readonly<Record<string, string>> = {}) {
    super(inhoud.detail);
    this.probleem = inhoud;
    this.koppen = koppen;
  }
}

/** 400 with every mistake at once (A10). */
export class OngeldigeInvoer extends ProbleemFout {
  constructor(fouten: Invoerfout[]) {
    const detail =
      fouten.length === 1 ? 'Er is 1 fout in het verzoek.' : `Er zijn ${fouten.length} fouten in het verzoek.`;
    super(probleem(400, 'ONGELDIGE_INVOER', detail, { regel: 'A10', fouten }));
  }
}

/** 404 of something that the address names; of a command with the rule that refuses it (A9). */
export function nietGevonden(detail: string, code = 'NIET_GEVONDEN', regel?: string): ProbleemFout {
  return new ProbleemFout(probleem(404, code, detail, regel === undefined ? {} : { regel }));
}

/**
 * A refusal by the domain. 403: this role may never do it. 422: only fields of the command are wrong.
 * 409: the state of the dossier does not allow it now.
 */
export function geweigerd(redenen: Weigering[]): ProbleemFout {
  const [eerste] = redenen;
  if (!eerste) throw new Error('Een weigering heeft ten minste één reden');
  const detail = redenen.map((r) => r.tekst).join(' ');
  return new ProbleemFout(probleem(statusVan(redenen), eerste.code, detail, { regel: eerste.regel, redenen }));
}

function statusVan(redenen: Weigering[]): number {
  if (redenen.some((r) => r.code === 'ROL_NIET_BEVOEGD')) return 403;
  return redenen.every((r) => r.veld !== undefined) ? 422 : 409;
}
