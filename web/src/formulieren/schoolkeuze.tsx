import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { Textbox } from '@utrecht/component-library-react';
import { useState } from 'react';
import { antwoord, api } from '../api/client.ts';

const HOOGSTENS = 8;

interface Props {
  id: string;
  gekozen: string;
  kies: (schoolId: string) => void;
}

/** Searches for a school by name, place or KvK-nummer; the text goes in a body, not in an address (A13). */
export function Schoolkeuze({ id, gekozen, kies }: Props) {
  const [tekst, zetTekst] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (zoek: string) =>
      antwoord(await api.POST('/scholen/_zoek', { body: { zoek, sortering: 'naam', aantal: HOOGSTENS } })),
  });
  const zoekNu = () => {
    if (tekst.trim()) mutate(tekst.trim());
  };
  return (
    <>
      <div className="zoekrij">
        <Textbox
          id={`${id}-zoek`}
          aria-label="Zoek op naam, plaats of KvK-nummer"
          placeholder="Naam, plaats of KvK-nummer"
          autoComplete="off"
          maxLength={200}
          value={tekst}
          onChange={(e) => zetTekst(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            zoekNu();
          }}
        />
        <Button purpose="secondary" busy={isPending} onClick={zoekNu}>
          Zoek school
        </Button>
      </div>
      <p role="status" className="velduitleg">
        {error && 'Zoeken lukt nu niet. Probeer het opnieuw.'}
        {data && telling(data.resultaten.length, data.totaal)}
      </p>
      {data?.resultaten.map((school) => (
        <label key={school.id} className="keuze">
          <input type="radio" name={id} checked={gekozen === school.id} onChange={() => kies(school.id)} />
          <span>
            {school.naam}
            <span className="velduitleg">
              {' '}
              {school.plaats}, KvK {school.kvkNummer}
            </span>
          </span>
        </label>
      ))}
    </>
  );
}

function telling(getoond: number, totaal: number): string {
  if (totaal === 0) return 'Geen school gevonden.';
  return totaal > getoond ? `De eerste ${getoond} van ${totaal} scholen. Zoek preciezer.` : 'Kies een school:';
}
