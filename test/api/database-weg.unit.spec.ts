/** A16: which errors mean that the database is away. The shapes are those of Prisma 7 with its adapter for pg. */
import { isDatabaseWeg } from '../../src/problemen/database-weg.ts';

const prismafout = (code: string, cause: object) =>
  Object.assign(new Error('Invalid invocation'), {
    code,
    meta: { driverAdapterError: Object.assign(new Error(), { cause }) },
  });

test.each([
  ['een server die stopt', prismafout('P2039', { originalCode: '57P01', kind: 'postgres', code: '57P01' })],
  ['een server die opstart', prismafout('P2039', { originalCode: '57P03', kind: 'postgres', code: '57P03' })],
  ['een server die niet antwoordt', prismafout('P1001', { kind: 'DatabaseNotReachable' })],
  ['een verbinding die wegviel', prismafout('P1017', { kind: 'ConnectionClosed' })],
  ['te veel verbindingen', prismafout('P2037', { kind: 'TooManyConnections', originalCode: '53300' })],
  ['een poort waar niemand luistert', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ['een wachtrij die vol is', new Error('timeout exceeded when trying to connect')],
  ['een oorzaak dieper weg', new Error('buiten', { cause: new Error('Connection terminated unexpectedly') })],
])('%s is een storing', (_wat, fout) => {
  expect(isDatabaseWeg(fout)).toBe(true);
});

test.each([
  ['een dubbele waarde', prismafout('P2002', { kind: 'UniqueConstraintViolation', originalCode: '23505' })],
  ['een fout in een query', prismafout('P2010', { kind: 'postgres', code: '42601', originalCode: '42601' })],
  ['een rij die er niet is', Object.assign(new Error('No record was found'), { code: 'P2025' })],
  ['een fout van ons', new TypeError('x is not a function')],
  ['geen fout', undefined],
  [
    'een kring van oorzaken',
    (() => {
      const fout = new Error('kring');
      fout.cause = fout;
      return fout;
    })(),
  ],
])('%s is geen storing', (_wat, fout) => {
  expect(isDatabaseWeg(fout)).toBe(false);
});
