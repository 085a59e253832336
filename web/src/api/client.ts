import createClient from 'openapi-fetch';
import { aanmeldkoppen } from '../aanmelding.tsx';
import type { components, paths } from './schema.d.ts';

export type School = components['schemas']['School'];
export type Schoolrij = components['schemas']['Schoolrij'];
export type Termijn = components['schemas']['Termijn'];
export type Mogelijkheid = components['schemas']['Mogelijkheid'];
export type Probleem = components['schemas']['Probleem'];

/** What the API answered when it did not do what was asked. */
export class Apifout extends Error {
  readonly probleem: Probleem;

  constructor(probleem: Probleem) {
    super(probleem.detail);
    this.probleem = probleem;
  }
}

const onbereikbaar: Probleem = {
  type: 'about:blank',
  status: 503,
  title: 'Geen verbinding',
  detail: 'Het systeem is nu niet bereikbaar. Probeer het zo opnieuw.',
  code: 'ONBEREIKBAAR',
};

export const api = createClient<paths>({
  baseUrl: '/v1',
  fetch: (verzoek) =>
    fetch(verzoek).catch(() => {
      throw new Apifout(onbereikbaar);
    }),
});

api.use({
  onRequest({ request }) {
    for (const [naam, waarde] of Object.entries(aanmeldkoppen())) request.headers.set(naam, waarde);
    return request;
  },
});

/** The answer, or an `Apifout` with the problem that the API described. */
export function antwoord<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  if (data !== undefined && response.ok) return data;
  const probleem = error as Partial<Probleem> | undefined;
  throw new Apifout(probleem?.detail ? (probleem as Probleem) : { ...onbereikbaar, status: response.status });
}

/** Gives a command. `sleutel` stays the same when the same filled-in form is sent again, so it has one effect (A8). */
export async function geefOpdracht<T = { schoolId: string }>(
  pad: string,
  invoer: unknown,
  sleutel: string,
): Promise<T> {
  const response = await fetch(`/v1${pad}`, {
    method: 'POST',
    headers: { ...aanmeldkoppen(), 'content-type': 'application/json', 'idempotency-key': sleutel },
    body: JSON.stringify(invoer),
  }).catch(() => {
    throw new Apifout(onbereikbaar);
  });
  const inhoud: unknown = await response.json().catch(() => undefined);
  return antwoord(response.ok ? { data: inhoud as T, response } : { error: inhoud, response });
}

/** A file of the API, such as a letter as PDF. */
export async function haalBestand(pad: string): Promise<Blob> {
  const response = await fetch(`/v1${pad}`, { headers: { ...aanmeldkoppen(), accept: 'application/pdf' } }).catch(
    () => {
      throw new Apifout(onbereikbaar);
    },
  );
  return response.ok ? await response.blob() : antwoord({ error: await response.json().catch(() => null), response });
}
