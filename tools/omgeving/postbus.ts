import { once } from 'node:events';
import type { Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { openArchief } from './postbus-archief.ts';
import type { Bericht, Inhoud } from './postbus-archief.ts';
import { maakPostbusWeb } from './postbus-web.ts';
import { vrijePoort } from './poort.ts';

export type { Bericht, Inhoud };

/** How the SMTP server behaves; for tests of what the product does when the post does not go well. */
export type Gedrag =
  | { soort: 'aannemen' }
  /** Answers with this code (4xx: try again later, 5xx: never) at this point of the conversation; keeps nothing. */
  | { soort: 'weigeren'; bij: 'verbinding' | 'ontvanger' | 'inhoud'; code: number }
  /** Keeps the mail and then never answers: the sender cannot know whether it has arrived. */
  | { soort: 'zwijgen' }
  /** Keeps the mail and then breaks the connection instead of answering. */
  | { soort: 'verbreken' };

/** A mailbox that takes every mail for every address and sends nothing on. */
export interface Postbus {
  /** `smtp://127.0.0.1:…`, as for SMTP_URL. */
  smtpUrl: string;
  /** Address of the page on which the mails can be read. */
  webUrl: string;
  /** All mails in the order of arrival. */
  berichten(): readonly Bericht[];
  /** One mail in full; undefined when there is none with this number. */
  lees(nummer: number): Promise<Inhoud | undefined>;
  /** Waits until the mailbox meets the condition: a number of mails, or a function of them. Does not give up by itself. */
  wachtTot(voorwaarde: number | ((berichten: readonly Bericht[]) => boolean)): Promise<readonly Bericht[]>;
  /** How the server behaves from now on. */
  gedraag(gedrag: Gedrag): void;
  /** Stops listening and breaks every connection: who connects now is refused. */
  dicht(): Promise<void>;
  /** Listens again on the same port. */
  open(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostbusOpties {
  /** 0 or absent: any free port. */
  smtpPoort?: number;
  webPoort?: number;
  /** The mails are kept here between runs; null keeps them in memory. */
  dataMap: string | null;
}

const HOST = '127.0.0.1';
const GROOTSTE_MAIL = 10 * 1024 * 1024;

/** Starts the mailbox: an SMTP server and a page to read what arrived, both on 127.0.0.1. */
export async function startPostbus({ dataMap, smtpPoort, webPoort }: PostbusOpties): Promise<Postbus> {
  const archief = await openArchief(dataMap);
  const poort = smtpPoort || (await vrijePoort());
  const wachtenden = new Set<() => void>();
  let gedrag: Gedrag = { soort: 'aannemen' };

  const ontvang = async (stroom: SMTPServerDataStream, sessie: SMTPServerSession): Promise<void> => {
    const ruw = await buffer(stroom);
    if (gedrag.soort === 'weigeren' && gedrag.bij === 'inhoud') throw weigering(gedrag.code);
    if (stroom.sizeExceeded) throw weigering(552);
    const { mailFrom, rcptTo } = sessie.envelope;
    await archief.bewaar(
      ruw,
      mailFrom ? mailFrom.address : '',
      rcptTo.map(({ address }) => address),
    );
    for (const meld of wachtenden) meld();
  };

  const maakSmtp = () => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      size: GROOTSTE_MAIL,
      onAuth: (_aanmelding, _sessie, klaar) => klaar(null, { user: 'iedereen' }),
      onConnect: (_sessie, klaar) => klaar(weigert(gedrag, 'verbinding')),
      onRcptTo: (_adres, _sessie, klaar) => klaar(weigert(gedrag, 'ontvanger')),
      onData: (stroom, sessie, klaar) => {
        ontvang(stroom, sessie).then(
          () => {
            if (gedrag.soort === 'zwijgen') return;
            if (gedrag.soort === 'verbreken') verbreek(server, sessie);
            else klaar();
          },
          (fout: unknown) => klaar(fout instanceof Error ? fout : new Error(String(fout))),
        );
      },
    });
    // A client that hangs up in the middle is no concern of the mailbox.
    server.on('error', () => undefined);
    return server;
  };

  let smtp = maakSmtp();
  await luister(smtp, poort);
  const web = maakPostbusWeb(archief);
  const webUrl = await luisterWeb(web, webPoort ?? 0).catch(async (fout: unknown) => {
    await sluit(smtp);
    throw fout;
  });

  return {
    smtpUrl: `smtp://${HOST}:${poort}`,
    webUrl,
    berichten: () => archief.berichten(),
    lees: async (nummer) => await archief.lees(nummer),
    wachtTot: async (voorwaarde) => {
      const voldoet =
        typeof voorwaarde === 'number'
          ? () => archief.berichten().length >= voorwaarde
          : () => voorwaarde(archief.berichten());
      if (!voldoet()) {
        await new Promise<void>((klaar) => {
          const kijk = () => {
            if (!voldoet()) return;
            wachtenden.delete(kijk);
            klaar();
          };
          wachtenden.add(kijk);
        });
      }
      return archief.berichten();
    },
    gedraag: (nieuw) => {
      gedrag = nieuw;
    },
    dicht: async () => await sluit(smtp),
    open: async () => {
      smtp = maakSmtp();
      await luister(smtp, poort);
    },
    stop: async () => {
      await sluit(smtp);
      web.closeAllConnections();
      if (web.listening) await new Promise<void>((klaar) => web.close(() => klaar()));
    },
  };
}

function weigering(code: number): Error {
  return Object.assign(new Error('geweigerd door de postbus'), { responseCode: code });
}

function weigert(gedrag: Gedrag, bij: 'verbinding' | 'ontvanger'): Error | null {
  return gedrag.soort === 'weigeren' && gedrag.bij === bij ? weigering(gedrag.code) : null;
}

function verbreek(server: SMTPServer, sessie: SMTPServerSession): void {
  for (const verbinding of server.connections as Set<{ id: string; close(): void }>) {
    if (verbinding.id === sessie.id) verbinding.close();
  }
}

async function luister(server: SMTPServer, poort: number): Promise<void> {
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, HOST, () => {
      server.off('error', mislukt);
      klaar();
    });
  });
}

async function sluit(server: SMTPServer): Promise<void> {
  if (!server.server.listening) return;
  await new Promise<void>((klaar) => server.close(() => klaar()));
}

async function luisterWeb(web: Server, poort: number): Promise<string> {
  web.listen(poort, HOST);
  await once(web, 'listening');
  const adres = web.address();
  return `http://${HOST}:${typeof adres === 'object' && adres ? adres.port : poort}`;
}
