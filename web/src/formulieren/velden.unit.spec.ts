import { beginInvoer, type Formulier, verwerk } from './velden.ts';

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
