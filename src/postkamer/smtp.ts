/**
 * One conversation with the mail server. nodemailer's own transports do not tell whether the server had already agreed
 * to take the contents when a connection breaks; its connection class does, and that decides what a failure means.
 */
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpFout } from './fouten.ts';

export interface SmtpOpties {
  /** `smtp://gebruiker:wachtwoord@host:poort` or `smtps://…`; options of nodemailer in the query. */
  url: string;
  /** Ms without a sign of life after which the server counts as gone. */
  stilteMs: number;
  /** Ms to connect and be greeted. */
  verbindMs: number;
  /** Breaks the conversation, whatever it is about. */
  afbreken: AbortSignal;
}

/** One mail for one address. */
export interface Mail {
  /** Bare addresses, for the envelope. */
  van: string;
  aan: string;
  inhoud: Buffer;
}

/** Mail that could not be handed over. */
export class NietVerzonden extends Error {
  readonly fout: SmtpFout;
  /** The server had agreed to take the contents, so it may have taken them. */
  readonly inhoudBegonnen: boolean;

  constructor(fout: SmtpFout, inhoudBegonnen: boolean) {
    super('Het bericht is niet verzonden', { cause: fout });
    this.fout = fout;
    this.inhoudBegonnen = inhoudBegonnen;
  }
}

const AFSCHEID_MS = 1_000;

export class Smtplijn {
  readonly #verbinding: SMTPConnection;
  #open = true;
  /** Fails the message that is under way. */
  #mislukt: (fout: SmtpFout) => void = () => undefined;

  private constructor(verbinding: SMTPConnection, afbreken: AbortSignal) {
    this.#verbinding = verbinding;
    const breekAf = () => this.verbreek();
    afbreken.addEventListener('abort', breekAf, { once: true });
    verbinding.once('end', () => {
      this.#open = false;
      afbreken.removeEventListener('abort', breekAf);
      // A connection that we break ourselves calls nobody back. One that breaks has more to tell: that goes first.
      setImmediate(() => this.#mislukt(gesloten()));
    });
    // Whoever waits gets the error too; without a listener it would end the process.
    verbinding.on('error', () => (this.#open = false));
  }

  /** Connects, starts TLS when the server offers it, and signs in. Rejects with the error of nodemailer. */
  static async open({ url, stilteMs, verbindMs, afbreken }: SmtpOpties): Promise<Smtplijn> {
    const { auth, ...server } = parseConnectionUrl(url);
    const verbinding = new SMTPConnection({
      connectionTimeout: verbindMs,
      greetingTimeout: verbindMs,
      socketTimeout: stilteMs,
      ...server,
    });
    const lijn = new Smtplijn(verbinding, afbreken);
    try {
      await new Promise<void>((klaar, mislukt) => {
        verbinding.once('error', mislukt);
        verbinding.once('end', () => mislukt(gesloten()));
        verbinding.connect((fout) => (fout ? mislukt(fout) : klaar()));
      });
      if (auth && (verbinding.allowsAuth || server.forceAuth)) {
        await new Promise<void>((klaar, mislukt) => {
          verbinding.login(auth, (fout) => (fout ? mislukt(fout) : klaar()));
        });
      }
      return lijn;
    } catch (fout) {
      lijn.verbreek();
      throw fout;
    }
  }

  /** False after any failure: what the conversation was about is then over. */
  get open(): boolean {
    return this.#open;
  }

  /**
   * Hands one message to the server. Resolves when the server has taken it.
   *
   * @throws NietVerzonden
   */
  async verstuur({ van, aan, inhoud }: Mail): Promise<void> {
    let begonnen = false;
    // nodemailer reads this only after the server has answered DATA with 354.
    const stroom = new Readable({
      read() {
        begonnen = true;
        this.push(inhoud);
        this.push(null);
      },
    });
    try {
      await new Promise<void>((klaar, mislukt) => {
        this.#mislukt = mislukt;
        this.#verbinding.send({ from: van, to: [aan], size: inhoud.length }, stroom, (fout) =>
          fout ? mislukt(fout) : klaar(),
        );
      });
    } catch (fout) {
      this.verbreek();
      throw new NietVerzonden(fout as SmtpFout, begonnen);
    }
  }

  /** Says goodbye; waits no longer than a second for the answer. */
  async sluit(): Promise<void> {
    if (!this.#open) return;
    const einde = new Promise<void>((klaar) => this.#verbinding.once('end', klaar));
    const wekker = setTimeout(() => this.verbreek(), AFSCHEID_MS);
    this.#verbinding.quit();
    await einde;
    clearTimeout(wekker);
  }

  /** Breaks the connection; a message under way fails at once. */
  verbreek(): void {
    this.#open = false;
    this.#verbinding.close();
  }
}

function gesloten(): Error & SmtpFout {
  return Object.assign(new Error('De verbinding is gesloten'), { code: 'ECONNECTION' });
}
