import { createServer } from 'node:net';

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export async function vrijePoort(): Promise<number> {
  const server = createServer();
  return await new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      const adres = server.address();
      server.close(() => (typeof adres === 'object' && adres ? klaar(adres.port) : mislukt(new Error('geen poort'))));
    });
  });
}

/** Why we cannot listen on this port of 127.0.0.1: `EADDRINUSE`, `EACCES`, … or undefined when we can. */
export async function poortBezwaar(poort: number): Promise<string | undefined> {
  const server = createServer();
  return await new Promise((klaar) => {
    server.once('error', (fout: NodeJS.ErrnoException) => klaar(fout.code ?? fout.message));
    server.listen({ port: poort, host: '127.0.0.1', exclusive: true }, () => server.close(() => klaar(undefined)));
  });
}
