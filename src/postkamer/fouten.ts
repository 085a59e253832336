/**
 * What an error of the SMTP conversation means for the message. The question is never what went wrong but whether the
 * message can have been taken: sending twice is worse than asking a person (M2).
 */

/** The fields of an error of nodemailer that say where the conversation was. */
export interface SmtpFout {
  code?: string | undefined;
  responseCode?: number | undefined;
  response?: string | undefined;
}

export interface Oordeel {
  /**
   * - `server`: not sent, and the server takes nothing now; wait with everything.
   * - `later`: not sent, this message can be tried again later.
   * - `mislukt`: refused for good.
   * - `onbekend`: perhaps sent; never tried again by itself.
   */
  soort: 'server' | 'later' | 'mislukt' | 'onbekend';
  /** Dutch, for the servicedesk, without addresses. */
  reden: string;
}

/** Errors of the connection, of TLS or of signing in: they say nothing about the message. */
const VERBINDING = new Set([
  'ECONNECTION',
  'ESOCKET',
  'ETIMEDOUT',
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EPROTOCOL',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROXY',
  'ECONFIG',
]);

/** Answers that are about us and not about the message: closing down, or sign in first (RFC 5321, RFC 4954). */
const OVER_ONS = new Set([421, 454, 530, 534, 535, 538]);

/**
 * @param inhoudBegonnen whether the server had agreed to take the contents of the message (reply 354)
 * @param adres the address of the school, to leave it out of the reason
 */
export function beoordeel(fout: SmtpFout, inhoudBegonnen: boolean, adres: string): Oordeel {
  const antwoord = fout.responseCode ?? 0;
  const reden = fout.response
    ? zonderAdressen(fout.response, adres)
    : `Geen antwoord van de mailserver (${fout.code ?? 'fout'})`;
  const geweigerd = antwoord >= 400 && antwoord < 600;

  if (inhoudBegonnen) {
    // Only a refusal in answer to the contents proves that they were not taken.
    if (fout.code !== 'EMESSAGE' || !geweigerd) {
      return { soort: 'onbekend', reden: 'De mailserver heeft niet geantwoord nadat het bericht was verstuurd' };
    }
  } else if (VERBINDING.has(fout.code ?? '')) {
    return { soort: 'server', reden };
  }
  if (OVER_ONS.has(antwoord)) return { soort: 'server', reden };
  // 503: the conversation was in the wrong state, which a new connection mends.
  if (antwoord === 503 || (antwoord >= 400 && antwoord < 500)) return { soort: 'later', reden };
  if (geweigerd) return { soort: 'mislukt', reden };
  return { soort: 'mislukt', reden: `Het bericht is niet te versturen (${fout.code ?? 'fout'})` };
}

const LANGSTE_REDEN = 300;

/** An answer of a mail server without e-mail addresses, on one line. */
export function zonderAdressen(antwoord: string, adres: string): string {
  const [naam = ''] = adres.split('@');
  return antwoord
    .replace(/\s+/g, ' ')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;]+/g, '(adres)')
    .split(' ')
    .map((woord) => (naam !== '' && kaal(woord) === kaal(naam) ? '(adres)' : woord))
    .join(' ')
    .slice(0, LANGSTE_REDEN);
}

const kaal = (woord: string) => woord.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const EERSTE_UITSTEL = 5_000;
const LANGSTE_UITSTEL = 300_000;

/** Ms to wait after the n-th failure in a row: 5 s, doubling, at most 5 minutes. */
export function uitstel(poging: number): number {
  return Math.min(EERSTE_UITSTEL * 2 ** (Math.max(poging, 1) - 1), LANGSTE_UITSTEL);
}
