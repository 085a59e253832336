import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { HeaderLines } from 'mailparser';

/** One mail as it stands in the list. */
export interface Bericht {
  /** Order of arrival, from 1. */
  nummer: number;
  /** Moment of arrival, ISO 8601 in UTC. */
  ontvangenOp: string;
  /** Envelope: the sender and the recipients that the SMTP client named. */
  van: string;
  aan: string[];
  onderwerp: string;
  /** The header Message-ID, with its angle brackets. */
  berichtId: string;
}

/** One mail, read in full. */
export interface Inhoud {
  bericht: Bericht;
  tekst: string;
  /** '' when there is no HTML part. */
  html: string;
  /** Every header line as it was sent, unfolded, in order. */
  kopregels: { naam: string; waarde: string }[];
  ruw: string;
}

/** Keeps mails in the order of arrival. */
export interface Archief {
  berichten(): readonly Bericht[];
  bewaar(ruw: Buffer, van: string, aan: string[]): Promise<Bericht>;
  /** undefined when there is no mail with this number. */
  lees(nummer: number): Promise<Inhoud | undefined>;
}

/** Keeps the mails in a folder, each as a file `.eml`, with a list beside them; or in memory when the folder is null. */
export async function openArchief(map: string | null): Promise<Archief> {
  const opslag = map === null ? geheugen() : schijf(map);
  const berichten = await opslag.laad();
  return {
    berichten: () => berichten,
    bewaar: async (ruw, van, aan) => {
      const mail = await simpleParser(ruw, { skipHtmlToText: true, skipTextToHtml: true });
      // Numbered only now, so that two mails that arrive together cannot get the same number.
      const bericht: Bericht = {
        nummer: (berichten.at(-1)?.nummer ?? 0) + 1,
        ontvangenOp: new Date().toISOString(),
        van,
        aan,
        onderwerp: mail.subject ?? '',
        berichtId: mail.messageId ?? '',
      };
      opslag.schrijf(bericht, ruw);
      berichten.push(bericht);
      return bericht;
    },
    lees: async (nummer) => {
      const bericht = berichten.find((kandidaat) => kandidaat.nummer === nummer);
      const ruw = bericht && opslag.lees(nummer);
      return bericht && ruw ? await ontleed(bericht, ruw) : undefined;
    },
  };
}

interface Opslag {
  laad(): Promise<Bericht[]>;
  schrijf(bericht: Bericht, ruw: Buffer): void;
  lees(nummer: number): Buffer | undefined;
}

function geheugen(): Opslag {
  const mails = new Map<number, Buffer>();
  return {
    laad: async () => [],
    schrijf: ({ nummer }, ruw) => void mails.set(nummer, ruw),
    lees: (nummer) => mails.get(nummer),
  };
}

function schijf(map: string): Opslag {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const lijst = join(map, 'lijst.jsonl');
  const pad = (nummer: number) => join(map, `${String(nummer).padStart(6, '0')}.eml`);
  return {
    laad: async () => {
      const regels = existsSync(lijst) ? readFileSync(lijst, 'utf8').split('\n') : [];
      const berichten = regels.flatMap(leesRegel).filter(({ nummer }) => existsSync(pad(nummer)));
      // A start that was killed between the two writes left a mail that is not on the list: its number stays taken.
      const laatste = Math.max(0, ...readdirSync(map).map((naam) => Number.parseInt(naam, 10) || 0));
      for (let nummer = (berichten.at(-1)?.nummer ?? 0) + 1; nummer <= laatste; nummer += 1) {
        const mail = await simpleParser(readFileSync(pad(nummer)));
        const bericht: Bericht = {
          nummer,
          ontvangenOp: (mail.date ?? new Date()).toISOString(),
          van: mail.from?.value[0]?.address ?? '',
          aan: [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? '')),
          onderwerp: mail.subject ?? '',
          berichtId: mail.messageId ?? '',
        };
        appendFileSync(lijst, `${JSON.stringify(bericht)}\n`);
        berichten.push(bericht);
      }
      return berichten;
    },
    schrijf: (bericht, ruw) => {
      writeFileSync(`${pad(bericht.nummer)}.nieuw`, ruw, { mode: 0o600 });
      renameSync(`${pad(bericht.nummer)}.nieuw`, pad(bericht.nummer));
      appendFileSync(lijst, `${JSON.stringify(bericht)}\n`, { mode: 0o600 });
    },
    lees: (nummer) => (existsSync(pad(nummer)) ? readFileSync(pad(nummer)) : undefined),
  };
}

/** A line that was cut off by a crash is no line. */
function leesRegel(regel: string): Bericht[] {
  try {
    return [JSON.parse(regel) as Bericht];
  } catch {
    return [];
  }
}

async function ontleed(bericht: Bericht, ruw: Buffer): Promise<Inhoud> {
  const mail = await simpleParser(ruw, { skipHtmlToText: true, skipTextToHtml: true });
  return {
    bericht,
    tekst: mail.text ?? '',
    html: mail.html || '',
    kopregels: leesKopregels(mail.headerLines),
    ruw: ruw.toString('utf8'),
  };
}

function leesKopregels(regels: HeaderLines): Inhoud['kopregels'] {
  return regels.map(({ line }) => {
    const [naam = '', ...rest] = line.split(':');
    return {
      naam,
      waarde: rest
        .join(':')
        .replaceAll(/\r?\n\s+/g, ' ')
        .trim(),
    };
  });
}
