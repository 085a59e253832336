import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server of TCP, and can be shut: so that a test takes away one thing for one client. */
export class Doorgeefluik {
  readonly #server: Server;
  readonly #verbindingen = new Set<Socket>();
  #open = true;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async maak(host: string, poort: number): Promise<Doorgeefluik> {
    const server = createServer();
    const luik = new Doorgeefluik(server);
    server.on('connection', (klant) => luik.#verbind(klant, host, poort));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    return luik;
  }

  get poort(): number {
    const adres = this.#server.address();
    if (typeof adres !== 'object' || !adres) throw new Error('Het doorgeefluik is gesloten');
    return adres.port;
  }

  /** Breaks what is connected and refuses what comes. */
  dicht(): void {
    this.#open = false;
    for (const verbinding of this.#verbindingen) verbinding.destroy();
  }

  open(): void {
    this.#open = true;
  }

  async sluit(): Promise<void> {
    this.dicht();
    await new Promise<void>((klaar) => this.#server.close(() => klaar()));
  }

  #verbind(klant: Socket, host: string, poort: number): void {
    if (!this.#open) {
      klant.destroy();
      return;
    }
    const server = connect(poort, host);
    for (const [een, ander] of [
      [klant, server],
      [server, klant],
    ] as const) {
      this.#verbindingen.add(een);
      een.on('error', () => undefined);
      een.on('close', () => {
        this.#verbindingen.delete(een);
        ander.destroy();
      });
      een.pipe(ander);
    }
  }
}
