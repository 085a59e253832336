/**
 * The postkamer sends what the trajecten have recorded as messages to send. It runs in the worker process; any number of
 * them may run side by side. Every message leaves once: it is marked before it is sent, and when it is not certain
 * whether the mail server has taken it, a person decides (M2). After an outage what is left from an earlier day waits for
 * the next open day (T11, M4).
 *
 * A slot connects to the mail server first and only then takes a message, so that a mail server that is away costs no
 * message an attempt. Each message that is taken starts another slot, up to the limit.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import { dagVan, KALENDER, type Kalender } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { BerichtOnmogelijk } from './bericht.ts';
import { AFZENDER } from './afzender.ts';
import { bewaarBrief, bewaarGepost } from './bewaren.ts';
import { beoordeel, type Oordeel, uitstel } from './fouten.ts';
import { messageId, procedureId } from './kenmerk.ts';
import { Luisteraar } from './luisteraar.ts';
import { meldBezorgingen, type Melder } from './melden.ts';
import { stelOp } from './opstellen.ts';
import { type Mail, NietVerzonden, Smtplijn } from './smtp.ts';
import { type Klus, type Rust, rustVan, type Uitkomst, Wachtrij } from './wachtrij.ts';

export interface Postkameropties {
  prisma: PrismaClient;
  /** A direct connection, not through a pooler that shares sessions: see `luisteraar.ts`. */
  databaseUrl: string;
  smtpUrl: string;
  /** Every letter says that the system works with example settings. */
  voorbeeld: boolean;
  /** Records with the trajecten how a sending ended. */
  melder: Melder;
  /** The product's time, in epoch ms; the real time when left out. */
  nu?: () => Promise<number>;
  /** The calendar in force, for open days and the last days in a letter; the one of a new installation when left out. */
  kalender?: () => Promise<Kalender>;
  /** The sender, `Naam <adres>`; the servicedesk when left out. Answers go to the servicedesk anyway. */
  van?: string;
  /** Right part of the Message-IDs. It must never change: mail programs recognise a message by it. */
  berichtdomein?: string;
  /** One line per message and per change of state; without names and addresses (P2). */
  meld?: (regel: string) => void;
  /** Messages under way at the same time. */
  gelijktijdig?: number;
  /** Ms of silence after which the mail server counts as gone. RFC 5321 asks for minutes. */
  stilteMs?: number;
  /** Ms to connect to the mail server. */
  verbindMs?: number;
  /** Ms between two looks at the queue when nothing is heard. */
  kijkMs?: number;
  /** Ms to wait after the n-th failure in a row. */
  uitstelMs?: (poging: number) => number;
}

/** About a day of attempts with five minutes in between; then a person has to look at it. */
const POGINGEN_PER_RONDE = 300;

type Volledig = Required<Postkameropties>;

const STANDAARD = {
  nu: async () => Date.now(),
  kalender: async () => KALENDER,
  van: `${AFZENDER.naam} <${AFZENDER.email}>`,
  berichtdomein: 'keurmerkregie.blikopwerk.nl',
  meld: () => undefined,
  gelijktijdig: 4,
  stilteMs: 300_000,
  verbindMs: 30_000,
  kijkMs: 30_000,
  uitstelMs: uitstel,
};

export class Postkamer {
  readonly #opties: Volledig;
  readonly #luisteraar: Luisteraar;
  readonly #wachtrij: Wachtrij;
  readonly #opgeven = new AbortController();
  readonly #lopend = new Set<Promise<void>>();
  /** The last round of telling the trajecten: one at a time. */
  #verteld: Promise<void> = Promise.resolve();
  #gestopt = false;
  #loketten = 0;
  /** Something happened while every slot was taken: one of them looks again before it closes. */
  #gemist = false;
  #wekker: { op: number; timer: NodeJS.Timeout } | null = null;
  /** The mail server is left alone until this moment (`performance.now`). */
  #pauzeTot = 0;
  #keerWeg = 0;

  constructor(opties: Postkameropties) {
    this.#opties = { ...STANDAARD, ...opties };
    this.#luisteraar = new Luisteraar({
      databaseUrl: opties.databaseUrl,
      bijVerbinding: () => this.#kijk(),
      bijBericht: () => this.#openLoket(),
    });
    this.#wachtrij = new Wachtrij(opties.prisma, this.#luisteraar, this.#opgeven.signal);
  }

  /** Starts sending. Neither the database nor the mail server needs to be there yet. */
  start(): void {
    this.#luisteraar.start();
    this.#wekOver(this.#opties.kijkMs);
  }

  /**
   * Takes no more messages and waits for what is under way, at most `geduldMs`. Then it breaks off: what the mail server
   * may have taken becomes `onbekend`.
   */
  async stop(geduldMs = 20_000): Promise<void> {
    this.#gestopt = true;
    if (this.#wekker) clearTimeout(this.#wekker.timer);
    const geduld = setTimeout(() => this.#opgeven.abort(), geduldMs);
    while (this.#lopend.size > 0) await Promise.all(this.#lopend);
    clearTimeout(geduld);
    await this.#luisteraar.stop();
  }

  /** Looks for what a process that died has left behind, and for what there is to send. */
  #kijk(): void {
    this.#wekOver(this.#opties.kijkMs);
    this.#begin(async () => {
      await this.#luisteraar.controleer();
      for (const id of await this.#wachtrij.merkVerlaten())
        this.#opties.meld(`bericht ${id}: onbekend of het is verstuurd`);
      this.#vertel();
      await bewaarGepost(this.#opties);
    });
    this.#openLoket();
  }

  /** Tells the trajecten what they must know of the sending; what fails is told at the next look. */
  #vertel(): void {
    const { prisma, melder, nu, meld } = this.#opties;
    if (this.#gestopt) return;
    this.#verteld = this.#verteld.then(async () => {
      try {
        for (const id of await meldBezorgingen(prisma, melder, await nu()))
          meld(`bericht ${id}: het traject neemt de melding over de bezorging niet aan`);
      } catch {
        meld('de bezorging van berichten kan nog niet aan de trajecten worden gemeld');
      }
    });
    this.#begin(() => this.#verteld);
  }

  /** Looks again after so many ms, or earlier when that was planned already. */
  #wekOver(ms: number): void {
    const op = performance.now() + ms;
    if (this.#gestopt || (this.#wekker && this.#wekker.op <= op)) return;
    if (this.#wekker) clearTimeout(this.#wekker.timer);
    const timer = setTimeout(() => {
      this.#wekker = null;
      this.#kijk();
    }, ms);
    this.#wekker = { op, timer };
  }

  #openLoket(): void {
    this.#gemist = this.#loketten >= this.#opties.gelijktijdig;
    if (this.#gemist || this.#gestopt) return;
    this.#loketten += 1;
    this.#begin(async () => {
      try {
        await this.#loket();
      } finally {
        this.#loketten -= 1;
        if (this.#gemist) this.#openLoket();
      }
    });
  }

  #begin(doe: () => Promise<void>): void {
    const taak: Promise<void> = doe()
      .catch(() => this.#opties.meld('de database is niet te bereiken'))
      .finally(() => this.#lopend.delete(taak));
    this.#lopend.add(taak);
  }

  /** One slot: sends one message after another until there is nothing left that can be sent now. */
  async #loket(): Promise<void> {
    let lijn: Smtplijn | null = null;
    try {
      while (!this.#gestopt) {
        let rust = await this.#rust();
        const wachttijd = await this.#wachtrij.wachttijd(rust);
        if (wachttijd === null) return;
        if (wachttijd > 0) return this.#wekOver(wachttijd);
        if (!lijn?.open) {
          lijn = await this.#verbind();
          // Connecting takes its time, perhaps past midnight.
          rust = await this.#rust();
        }
        if (!lijn || this.#gestopt) return;
        const klus = await this.#wachtrij.pak(rust);
        if (!klus) return;
        this.#openLoket();
        const uitkomst = await this.#verstuur(lijn, klus);
        const vertel = await this.#wachtrij.rondAf(klus, uitkomst, rust);
        this.#opties.meld(`bericht ${klus.id}: ${uitkomst.status} (poging ${klus.poging})`);
        if (vertel) this.#vertel();
      }
    } finally {
      await lijn?.sluit();
    }
  }

  async #rust(): Promise<Rust> {
    return rustVan(await this.#opties.nu(), await this.#opties.kalender());
  }

  async #verbind(): Promise<Smtplijn | null> {
    if (performance.now() < this.#pauzeTot) return null;
    const { smtpUrl: url, stilteMs, verbindMs } = this.#opties;
    try {
      return await Smtplijn.open({ url, stilteMs, verbindMs, afbreken: this.#opgeven.signal });
    } catch {
      this.#pauzeer();
      return null;
    }
  }

  /** The mail server takes nothing: nobody connects for a while, longer every time. */
  #pauzeer(): void {
    if (performance.now() < this.#pauzeTot) return;
    this.#keerWeg += 1;
    const ms = this.#opties.uitstelMs(this.#keerWeg);
    this.#pauzeTot = performance.now() + ms;
    this.#opties.meld(`de mailserver neemt niets aan, nieuwe poging over ${Math.ceil(ms / 1000)} s`);
    this.#wekOver(ms);
  }

  async #verstuur(lijn: Smtplijn, klus: Klus): Promise<Uitkomst> {
    let mail: Mail;
    try {
      mail = await this.#maakMail(klus);
    } catch (fout) {
      if (fout instanceof BerichtOnmogelijk) return { status: 'mislukt', fout: fout.message };
      // The database went away before anything was sent.
      return { status: 'te verzenden', overMs: this.#opties.uitstelMs(klus.poging), fout: null };
    }
    try {
      await lijn.verstuur(mail);
      this.#keerWeg = 0;
      return { status: 'verzonden' };
    } catch (fout) {
      if (!(fout instanceof NietVerzonden)) throw fout;
      return this.#alsUitkomst(beoordeel(fout.fout, fout.inhoudBegonnen, mail.aan), klus.poging);
    }
  }

  #alsUitkomst({ soort, reden }: Oordeel, poging: number): Uitkomst {
    if (soort === 'server') this.#pauzeer();
    if (soort === 'mislukt' || soort === 'onbekend') return { status: soort, fout: reden };
    if (poging % POGINGEN_PER_RONDE === 0) return { status: 'mislukt', fout: `Na ${poging} pogingen: ${reden}` };
    return { status: 'te verzenden', overMs: this.#opties.uitstelMs(poging), fout: reden };
  }

  async #maakMail(klus: Klus): Promise<Mail> {
    const { prisma, nu, voorbeeld, kalender, van, berichtdomein } = this.#opties;
    // A last day in the letter counts from the day of sending, so it is named only when that is the day of the letter.
    const verzondenOp = dagVan(await nu()) === klus.datum ? klus.datum : null;
    const bericht = await stelOp(prisma, { ...klus, voorbeeld, verzondenOp, kalender: await kalender() });
    const { aan, onderwerp, tekst, html, procedure } = bericht;
    await bewaarBrief(prisma, klus.id, { ...bericht, naar: aan.email });
    const samenstelling = new MailComposer({
      from: van,
      to: { name: aan.naam, address: aan.email },
      replyTo: { name: AFZENDER.afdeling, address: AFZENDER.email },
      subject: onderwerp,
      text: tekst,
      html,
      messageId: messageId(klus.id, berichtdomein),
      references: procedureId(klus.schoolId, procedure, berichtdomein),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    const envelop = samenstelling.getEnvelope();
    return { van: envelop.from || '', aan: envelop.to[0] ?? '', inhoud: await samenstelling.build() };
  }
}
