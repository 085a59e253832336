import { beginInvoer, type Formulier, gegroepeerd, type Veld, verwerk } from './velden.ts';

const formulier: Formulier = {
  titel: 'Proef',
  knop: 'Verstuur',
  pad: '/proef',
  vast: { soort: 'afwijzing' },
  velden: [
    { naam: 'dag', label: 'Dag', soort: 'datum', verplicht: true },
    { naam: 'weken', label: 'Weken', soort: 'getal', begin: '4' },
    { naam: 'gronden', label: 'Gronden', soort: 'meerkeuze', verplicht: true, opties: [{ waarde: 'A', label: 'A' }] },
    { naam: 'horen', label: 'Gehoord', soort: 'ja-nee', begin: 'nee' },
    {
      naam: 'hoorDag',
      label: 'Hoordag',
      soort: 'datum',
      verplicht: true,
      alleenAls: (invoer) => invoer['horen'] === 'ja',
    },
  ],
};

describe('een formulier', () => {
  it('meldt alle fouten tegelijk (U5)', () => {
    const uitkomst = verwerk(formulier, { ...beginInvoer(formulier), dag: '31-02-2027', weken: 'vier' });
    expect(uitkomst).toEqual({
      fouten: [
        { veld: 'dag', tekst: expect.stringContaining('bestaat niet') as string },
        { veld: 'weken', tekst: 'Weken: vul een heel getal in' },
        { veld: 'gronden', tekst: 'Gronden: kies er ten minste één' },
      ],
    });
  });

  it('stuurt dagen, getallen en ja of nee zoals de API ze vraagt', () => {
    const uitkomst = verwerk(formulier, { dag: '01-03-2027', weken: '6', gronden: ['A'], horen: 'nee', hoorDag: '' });
    expect(uitkomst).toEqual({
      inhoud: { soort: 'afwijzing', dag: '2027-03-01', weken: 6, gronden: ['A'], horen: false },
    });
  });

  it('vraagt een veld alleen als het ertoe doet', () => {
    const uitkomst = verwerk(formulier, { dag: '01-03-2027', weken: '', gronden: ['A'], horen: 'ja', hoorDag: '' });
    expect(uitkomst).toEqual({ fouten: [{ veld: 'hoorDag', tekst: 'Hoordag: vul dit in' }] });
  });
});

describe('velden die bij elkaar horen', () => {
  const veld = (naam: string, groep?: string): Veld => ({
    naam,
    label: 'Geslaagd',
    soort: 'getal',
    verplicht: true,
    ...(groep ? { groep } : {}),
  });
  const velden = [veld('dag'), veld('b1', 'B1-route'), veld('b2', 'B1-route'), veld('z', 'Z-route')];

  it('staan onder één naam', () => {
    expect(gegroepeerd(velden).map(({ groep, velden: leden }) => [groep, leden.map((v) => v.naam)])).toEqual([
      [null, ['dag']],
      ['B1-route', ['b1', 'b2']],
      ['Z-route', ['z']],
    ]);
  });

  it('worden in een fout met die naam genoemd', () => {
    const uitkomst = verwerk({ ...formulier, velden: velden.slice(3) }, { z: '' });
    expect(uitkomst).toEqual({ fouten: [{ veld: 'z', tekst: 'Z-route, geslaagd: vul dit in' }] });
  });
});

it('stuurt een cijfer met een komma als getal', () => {
  const cijfer: Veld = { naam: 'cijfer', label: 'Cijfer', soort: 'decimaal' };
  const vorm = { titel: 'Proef', knop: 'Verstuur', pad: '/proef', velden: [cijfer] };
  expect(verwerk(vorm, { cijfer: '7,4' })).toEqual({ inhoud: { cijfer: 7.4 } });
  expect(verwerk(vorm, { cijfer: '7,4,1' })).toEqual({
    fouten: [{ veld: 'cijfer', tekst: 'Cijfer: vul een getal in, zoals 7,4' }],
  });
});

it('zegt bij een vraag wat er mist, zonder dubbel leesteken', () => {
  const veld: Veld = { naam: 'mag', label: 'Mag dit?', soort: 'ja-nee', verplicht: true };
  const vorm = { titel: 'Proef', knop: 'Verstuur', pad: '/proef', velden: [veld] };
  expect(verwerk(vorm, { mag: '' })).toEqual({ fouten: [{ veld: 'mag', tekst: 'Mag dit? Kies ja of nee' }] });
});
