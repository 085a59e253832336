import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neemSlot, wachtOpSlot } from '../../tools/omgeving/slot.ts';

let bestand: string;
beforeEach(() => {
  bestand = join(mkdtempSync(join(tmpdir(), 'slot-')), 'slot');
});
afterEach(() => rmSync(join(bestand, '..'), { recursive: true, force: true }));

describe('een slot', () => {
  it('is maar van één tegelijk, en daarna van de volgende', () => {
    const slot = neemSlot(bestand);
    expect(slot).toBeDefined();
    expect(neemSlot(bestand)).toBeUndefined();
    slot?.vrij();
    const volgende = neemSlot(bestand);
    expect(volgende).toBeDefined();
    volgende?.vrij();
  });

  it('geldt tussen processen en overleeft zijn houder niet, ook niet bij een kill -9', async () => {
    const houder = fork(join(import.meta.dirname, 'slothouder.ts'), [bestand], { execArgv: [] });
    try {
      await once(houder, 'message', { signal: AbortSignal.timeout(20_000) });
      expect(neemSlot(bestand)).toBeUndefined();
      let gewacht = 0;
      const slot = await wachtOpSlot(bestand, () => {
        gewacht += 1;
        houder.kill('SIGKILL');
      });
      slot.vrij();
      expect(gewacht).toBe(1);
    } finally {
      houder.kill('SIGKILL');
    }
  });

  it('zegt het als het bestand niet te schrijven is', () => {
    writeFileSync(bestand, '');
    const inEenBestand = join(bestand, 'map', 'slot');
    expect(() => neemSlot(inEenBestand)).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  });
});
