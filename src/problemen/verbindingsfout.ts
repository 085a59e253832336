/** Errors on the connection itself: what arrived is no HTTP, or too much, or too late. */
import type { Socket } from 'node:net';
import { KOPPEN } from '../http/koppen.ts';
import { PROBLEEM_MEDIATYPE } from './probleem.ts';
import { vanStatus } from './probleem-van.ts';

const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

export function beantwoordVerbindingsfout(fout: Error & { code?: string }, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const inhoud = vanStatus(STATUS[fout.code ?? ''] ?? 400);
  const tekst = JSON.stringify(inhoud);
  const koppen = {
    ...KOPPEN,
    'Content-Type': PROBLEEM_MEDIATYPE,
    'Content-Length': String(Buffer.byteLength(tekst)),
    Connection: 'close',
  };
  const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`);
  socket.end(
    `HTTP/1.1 ${inhoud.status} ${inhoud.status === 400 ? 'Bad Request' : 'Error'}\r\n${regels.join('\r\n')}\r\n\r\n${tekst}`,
  );
}
