import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Vooruitblik } from '../vooruit/vooruitblik.tsx';
import type { Verschil } from '../vooruit/verschil.ts';
import { Foutenoverzicht } from './foutenoverzicht.tsx';
import { foutenUit } from './fouten.ts';
import { Invoerveld } from './invoerveld.tsx';
import {
  beginInvoer,
  type Formulier,
  gegroepeerd,
  gevraagd,
  type Invoer,
  type Veld,
  type Veldfout,
  verwerk,
} from './velden.ts';

type Inhoud = Record<string, unknown>;

interface Props<T> {
  formulier: Formulier;
  /** Does what the form is for. The key stays the same when the same contents are sent again (A8). */
  verzend: (inhoud: Inhoud, sleutel: string) => Promise<T>;
  klaar: (antwoord: T) => void;
  annuleer: () => void;
  /** What would follow, without anything being done. */
  vooraf?: (inhoud: Inhoud) => Promise<Verschil>;
}

/** One command as a form: all mistakes at once in a summary that links to the fields (U5), one effect however often sent. */
export function Opdrachtformulier<T>({ formulier, verzend, klaar, annuleer, vooraf }: Props<T>) {
  // The form may be drawn anew with newer data; what it began with stays what the person saw.
  const [begin] = useState(() => beginInvoer(formulier));
  const [invoer, zetInvoer] = useState(begin);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const overzicht = useRef<HTMLDivElement>(null);
  // A form that is changed is another command, so it gets another key; sent again unchanged it keeps its key.
  const verzonden = useRef({ inhoud: '', sleutel: '' });

  const opdracht = useMutation({
    mutationFn: (inhoud: Inhoud) => {
      const tekst = JSON.stringify(inhoud);
      if (verzonden.current.inhoud !== tekst) verzonden.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
      return verzend(inhoud, verzonden.current.sleutel);
    },
    onSuccess: klaar,
    onError: (fout) => zetFouten(foutenUit(fout, formulier)),
  });
  const blik = useMutation({
    mutationFn: (inhoud: Inhoud) => {
      if (!vooraf) throw new Error('Dit formulier heeft geen vooruitblik');
      return vooraf(inhoud);
    },
    onError: (fout) => zetFouten(foutenUit(fout, formulier)),
  });
  const bezig = opdracht.isPending || blik.isPending;

  useEffect(() => {
    if (fouten.length > 0) overzicht.current?.focus();
  }, [fouten]);

  const metInhoud = (doe: (inhoud: Inhoud) => void) => {
    if (bezig) return;
    const uitkomst = verwerk(formulier, invoer, begin);
    blik.reset();
    if ('fouten' in uitkomst) return zetFouten(uitkomst.fouten);
    zetFouten([]);
    doe(uitkomst.inhoud);
  };
  const verstuur = (e: SubmitEvent) => {
    e.preventDefault();
    metInhoud(opdracht.mutate);
  };

  const zet = (naam: string, waarde: string | readonly string[]) => {
    zetInvoer((oud) => ({ ...oud, [naam]: waarde }));
    if (blik.data) blik.reset();
  };
  const velden = gevraagd(formulier, invoer);

  return (
    <>
      <form className="formulier" noValidate onSubmit={verstuur}>
        <Foutenoverzicht fouten={fouten} velden={velden} plek={overzicht} />
        {formulier.uitleg && <p>{formulier.uitleg}</p>}
        <Velden velden={velden} invoer={invoer} fouten={fouten} zet={zet} />
        <div className="knoppen">
          <Button type="submit" purpose="primary" busy={opdracht.isPending}>
            {opdracht.isPending ? 'Bezig …' : formulier.knop}
          </Button>
          {vooraf && (
            <Button purpose="secondary" busy={blik.isPending} onClick={() => metInhoud(blik.mutate)}>
              {blik.isPending ? 'Bezig …' : 'Bekijk vooraf'}
            </Button>
          )}
          <Button purpose="secondary" onClick={annuleer}>
            Annuleren
          </Button>
        </div>
      </form>
      {blik.data && <Vooruitblik verschil={blik.data} />}
    </>
  );
}

interface Veldenprops {
  velden: readonly Veld[];
  invoer: Invoer;
  fouten: readonly Veldfout[];
  zet: (naam: string, waarde: string | readonly string[]) => void;
}

function Velden({ velden, invoer, fouten, zet }: Veldenprops) {
  const toon = (veld: Veld) => (
    <Invoerveld
      key={veld.naam}
      veld={veld}
      invoer={invoer}
      fout={fouten.find((f) => f.veld === veld.naam)?.tekst}
      zet={(waarde) => zet(veld.naam, waarde)}
    />
  );
  return gegroepeerd(velden).map(({ groep, velden: leden }) =>
    groep === null ? (
      leden.map(toon)
    ) : (
      <fieldset key={groep} className="veldgroep">
        <legend>{groep}</legend>
        {leden.map(toon)}
      </fieldset>
    ),
  );
}
