import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { geefOpdracht } from '../api/client.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import { ADRESVELDEN } from '../formulieren/gedeeld.ts';
import { type Formulier, opties } from '../formulieren/velden.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Titel } from '../onderdelen/titel.tsx';

const INSCHRIJVING: Formulier = {
  titel: 'Aanvraag van een nieuwe school',
  uitleg: 'Schrijf eerst de school in. Daarna legt u de bestuurders en de aanvraag vast.',
  knop: 'Schrijf in en ga naar de bestuurders',
  pad: '/scholen',
  velden: [
    { naam: 'naam', label: 'Naam', soort: 'tekst', verplicht: true },
    ...ADRESVELDEN,
    { naam: 'plaats', label: 'Plaats', soort: 'tekst', verplicht: true },
    { naam: 'kvkNummer', label: 'KvK-nummer', soort: 'tekst', verplicht: true, uitleg: 'Acht cijfers.' },
    { naam: 'contactEmail', label: 'E-mailadres', soort: 'tekst', verplicht: true },
    {
      naam: 'omvang',
      label: 'Omvang',
      soort: 'keuze',
      verplicht: true,
      opties: opties('klein', 'middel', 'groot', 'zeer groot'),
    },
    { naam: 'aantalVestigingen', label: 'Aantal vestigingen', soort: 'getal', verplicht: true, begin: '1' },
    { naam: 'elektronischBereikbaar', label: 'Mogen besluiten per e-mail komen?', soort: 'ja-nee', verplicht: true },
  ],
};

export function NieuweSchool() {
  const ga = useNavigate();
  const query = useQueryClient();
  const klaar = async ({ schoolId }: { schoolId: string }) => {
    await query.invalidateQueries();
    await ga(`/scholen/${schoolId}/handelingen/BestuurderAanmelden?stap=aanvraag`);
  };
  return (
    <div className="pagina">
      <p>
        <Koppeling to="/">Scholen</Koppeling>
      </p>
      <Titel>{INSCHRIJVING.titel}</Titel>
      <section className="paneel paneel--ruim">
        <Opdrachtformulier
          formulier={INSCHRIJVING}
          verzend={(inhoud, sleutel) => geefOpdracht(INSCHRIJVING.pad, inhoud, sleutel)}
          klaar={(antwoord) => void klaar(antwoord)}
          annuleer={() => void ga('/')}
        />
      </section>
    </div>
  );
}
