import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';
import { antwoord, api, Apifout } from '../api/client.ts';
import { inCijfers, inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Mislukt, Waarschuwing } from '../onderdelen/melding.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Termijnformulier } from '../termijn/formulier.tsx';
import { Kalender } from '../termijn/kalender.tsx';
import { adresVan, foutInWoorden, idVan, type Termijnantwoord, vormUit, vraagVan } from '../termijn/vraag.ts';

/** Any term, with the reasons of its last day. The question stands in the address: days and choices, nothing personal. */
export function Termijn() {
  const [adres, zetAdres] = useSearchParams();
  const { key } = useLocation();
  const navigatie = useNavigationType();
  const [vorm, zetVorm] = useState(() => vormUit(adres));
  const [getoond, zetGetoond] = useState(key);
  const gemeld = useRef(key);
  const slot = useRef<HTMLDivElement>(null);
  const gevraagd = vormUit(adres);
  const vraag = vraagVan(gevraagd);

  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['termijn', vraag],
    queryFn: async () => antwoord(await api.POST('/termijnen/_bereken', { body: vraag })),
    enabled: adres.has('begindatum'),
    staleTime: Infinity,
  });
  const fouten = error instanceof Apifout ? (error.probleem.fouten ?? []) : [];

  // Back and forward fill in the question that the address holds then.
  const isTerug = navigatie === NavigationType.Pop;
  if (getoond !== key) {
    zetGetoond(key);
    if (isTerug) zetVorm(gevraagd);
  }

  // What came of a question that was asked here gets the focus, once.
  useEffect(() => {
    if (isFetching || gemeld.current === key) return;
    gemeld.current = key;
    if (!isTerug) slot.current?.focus();
  }, [key, isFetching, isTerug]);

  return (
    <div className="pagina">
      <Titel>Termijn berekenen</Titel>
      {fouten.length > 0 && !isFetching && <Fouten fouten={fouten} plek={slot} />}
      {error && fouten.length === 0 && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      <div className="termijnkolommen">
        <section className="paneel paneel--ruim" aria-label="Vraag">
          <Termijnformulier
            vorm={vorm}
            zet={zetVorm}
            fouten={new Map(fouten.map((fout) => [fout.veld, foutInWoorden({ ...fout, veld: '' })]))}
            bereken={() => zetAdres(adresVan(vorm))}
            bezig={isFetching}
          />
        </section>
        {data && !error && <Uitkomst uitkomst={data} terug={vraag.richting === 'terug'} plek={slot} />}
      </div>
      {data && !error && <Kalender key={adres.toString()} vraag={vraag} uitkomst={data} />}
    </div>
  );
}

type Plek = RefObject<HTMLDivElement | null>;

function Fouten({ fouten, plek }: { fouten: readonly { veld: string; tekst: string }[]; plek: Plek }) {
  return (
    <div className="melding melding--fout" ref={plek} tabIndex={-1} aria-labelledby="foutkop">
      <Waarschuwing />
      <div>
        <Tussenkop id="foutkop">{fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`}</Tussenkop>
        <ul>
          {fouten.map((fout) => (
            <li key={fout.veld + fout.tekst}>
              <a
                href={`#${idVan(fout.veld)}`}
                onClick={(e) => {
                  e.preventDefault();
                  document.getElementById(idVan(fout.veld))?.focus();
                }}
              >
                {foutInWoorden(fout)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Uitkomst({ uitkomst, terug, plek }: { uitkomst: Termijnantwoord; terug: boolean; plek: Plek }) {
  const { laatsteDag, nominaleLaatsteDag, toelichting } = uitkomst;
  return (
    <section className="paneel paneel--ruim" aria-labelledby="uitkomstkop">
      <div ref={plek} tabIndex={-1} aria-labelledby="uitkomstkop uitkomst" role="group">
        <Tussenkop id="uitkomstkop">{terug ? 'De vroegste dag' : 'De laatste dag'}</Tussenkop>
        <p className="uitkomst" id="uitkomst">
          {inWoordenMetWeekdag(laatsteDag)}
        </p>
      </div>
      <p>
        {nominaleLaatsteDag === laatsteDag
          ? 'Deze dag is niet verschoven.'
          : `Zonder verschuiving: ${inWoordenMetWeekdag(nominaleLaatsteDag)}.`}
      </p>
      <Tussenkop>Waarom deze datum?</Tussenkop>
      <ol className="uitleg">
        {toelichting.map((stap, i) => (
          <li key={i}>
            <span className="regel">{stap.regel}</span> {stap.tekst}
            {stap.datum && <span className="uitleg__dag">{inCijfers(stap.datum)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
