import { type AddressInfo, createServer, type Server } from 'node:net';

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export async function vrijePoort(): Promise<number> {
  const [poort] = await vrijePoorten(1);
  if (poort === undefined) throw new Error('geen poort');
  return poort;
}

/** So many of them, each another one: all are held until the last has been found. */
export async function vrijePoorten(aantal: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: aantal }, luister));
  const poorten = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((klaar) => server.close(klaar))));
  return poorten;
}

async function luister(): Promise<Server> {
  const server = createServer();
  return await new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => klaar(server));
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
