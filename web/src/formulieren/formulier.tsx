import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { FormLabel, Textarea, Textbox } from '@utrecht/component-library-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Apifout, geefOpdracht, type School } from '../api/client.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Waarschuwing } from '../onderdelen/melding.tsx';
import { useVooraf, Vooraf } from './vooraf.tsx';
import { beginInvoer, type Formulier, gevraagd, type Invoer, type Veld, type Veldfout, verwerk } from './velden.ts';

interface Props {
  formulier: Formulier;
  /** With the school it can be previewed what the command would bring about. */
  school?: School;
  klaar: (antwoord: { schoolId: string }) => void;
  annuleer: () => void;
}

/** One command as a form: all mistakes at once in a summary that links to the fields (U5), one effect however often sent. */
export function Opdrachtformulier({ formulier, school, klaar, annuleer }: Props) {
  const [invoer, zetInvoer] = useState(() => beginInvoer(formulier));
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const overzicht = useRef<HTMLDivElement>(null);
  // A form that is changed is another command, so it gets another key; sent again unchanged it keeps its key.
  const verzonden = useRef({ inhoud: '', sleutel: '' });

  const { mutate, isPending } = useMutation({
    mutationFn: (inhoud: Record<string, unknown>) => {
      const tekst = JSON.stringify(inhoud);
      if (verzonden.current.inhoud !== tekst) verzonden.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
      return geefOpdracht(formulier.pad, inhoud, verzonden.current.sleutel);
    },
    onSuccess: klaar,
    onError: (fout) => zetFouten(foutenUit(fout, formulier)),
  });

  const vooraf = useVooraf(school);
  const bekijk = () => {
    const uitkomst = verwerk(formulier, invoer);
    if ('fouten' in uitkomst) return zetFouten(uitkomst.fouten);
    zetFouten([]);
    vooraf.mutate(
      { pad: formulier.pad, inhoud: uitkomst.inhoud },
      { onError: (fout) => zetFouten(foutenUit(fout, formulier)) },
    );
  };

  useEffect(() => {
    if (fouten.length > 0) overzicht.current?.focus();
  }, [fouten]);

  const verstuur = (e: SubmitEvent) => {
    e.preventDefault();
    if (isPending) return;
    const uitkomst = verwerk(formulier, invoer);
    if ('fouten' in uitkomst) return zetFouten(uitkomst.fouten);
    zetFouten([]);
    mutate(uitkomst.inhoud);
  };

  const zet = (naam: string, waarde: string | readonly string[]) => {
    zetInvoer((oud) => ({ ...oud, [naam]: waarde }));
    vooraf.reset();
  };
  const velden = gevraagd(formulier, invoer);

  return (
    <form className="formulier" noValidate onSubmit={verstuur}>
      {fouten.length > 0 && (
        <div className="melding melding--fout" ref={overzicht} tabIndex={-1} aria-labelledby="foutkop">
          <Waarschuwing />
          <div>
            <Tussenkop id="foutkop">
              {fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`}
            </Tussenkop>
            <ul>
              {fouten.map(({ veld, tekst }) => (
                <li key={veld + tekst}>
                  {velden.some((v) => v.naam === veld) ? (
                    <a href={`#veld-${veld}`} onClick={(e) => naarVeld(e, veld)}>
                      {tekst}
                    </a>
                  ) : (
                    tekst
                  )}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {formulier.uitleg && <p>{formulier.uitleg}</p>}
      {velden.map((veld) => (
        <Invoerveld
          key={veld.naam}
          veld={veld}
          invoer={invoer}
          fout={fouten.find((f) => f.veld === veld.naam)?.tekst}
          zet={(waarde) => zet(veld.naam, waarde)}
        />
      ))}
      <div className="knoppen">
        <Button type="submit" purpose="primary" busy={isPending}>
          {isPending ? 'Bezig …' : formulier.knop}
        </Button>
        {school && (
          <Button purpose="secondary" busy={vooraf.isPending} onClick={bekijk}>
            Bekijk vooraf
          </Button>
        )}
        <Button purpose="secondary" onClick={annuleer}>
          Annuleren
        </Button>
      </div>
      {vooraf.data && <Vooraf simulatie={vooraf.data} />}
    </form>
  );
}

function naarVeld(e: { preventDefault: () => void }, naam: string) {
  e.preventDefault();
  document.getElementById(`veld-${naam}`)?.focus();
}

function foutenUit(fout: unknown, { apiVelden = {} }: Formulier): Veldfout[] {
  if (!(fout instanceof Apifout)) return [{ veld: '', tekst: 'Er ging iets mis. Probeer het opnieuw.' }];
  const { fouten = [], redenen = [], detail } = fout.probleem;
  // A preview names the field inside its one planned command.
  const hier = (veld: string) => {
    const kaal = veld.replace(/^opdrachten\[0\]\.(inhoud\.)?/, '');
    return apiVelden[kaal] ?? kaal;
  };
  const uitInvoer = fouten.map(({ veld, tekst }) => ({ veld: hier(veld), tekst }));
  const uitRegels = redenen.map(({ veld, tekst, regel }) => ({ veld: hier(veld ?? ''), tekst: `${tekst} (${regel})` }));
  const alle = [...uitInvoer, ...uitRegels];
  return alle.length > 0 ? alle : [{ veld: '', tekst: detail }];
}

interface Veldprops {
  veld: Veld;
  invoer: Invoer;
  fout: string | undefined;
  zet: (waarde: string | readonly string[]) => void;
}

export function Invoerveld({ veld, invoer, fout, zet }: Veldprops) {
  const id = `veld-${veld.naam}`;
  const waarde = invoer[veld.naam] ?? '';
  const uitleg = veld.uitleg ?? (veld.soort === 'datum' ? 'dd-mm-jjjj, bijvoorbeeld 01-08-2027' : undefined);
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  const gedeeld = { id, 'aria-describedby': beschrijving };
  const invalid = fout !== undefined;
  const required = veld.verplicht ?? false;
  const extra = (
    <>
      {uitleg && (
        <span className="velduitleg" id={`${id}-uitleg`}>
          {uitleg}
        </span>
      )}
      {fout && (
        <span className="veldfout" id={`${id}-fout`}>
          {fout}
        </span>
      )}
    </>
  );
  const label = (
    <>
      {veld.label}
      {!veld.verplicht && <span className="velduitleg"> (niet verplicht)</span>}
    </>
  );

  if (veld.soort === 'meerkeuze' || veld.soort === 'ja-nee') {
    const meer = veld.soort === 'meerkeuze';
    const mogelijk = meer
      ? veld.opties
      : [
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ];
    const gekozen = typeof waarde === 'string' ? [waarde] : waarde;
    const kies = (optie: string, aan: boolean) =>
      zet(meer ? (aan ? [...gekozen, optie] : gekozen.filter((g) => g !== optie)) : optie);
    return (
      <fieldset className={fout ? 'veld veld--fout' : 'veld'} id={id} tabIndex={-1} aria-describedby={beschrijving}>
        <legend>{label}</legend>
        {extra}
        {mogelijk.map((optie) => (
          <label key={optie.waarde} className="keuze">
            <input
              type={meer ? 'checkbox' : 'radio'}
              name={veld.naam}
              checked={gekozen.includes(optie.waarde)}
              onChange={(e) => kies(optie.waarde, e.target.checked)}
            />
            {optie.label}
          </label>
        ))}
      </fieldset>
    );
  }

  return (
    <div className={fout ? 'veld veld--fout' : 'veld'}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      {extra}
      {veld.soort === 'keuze' ? (
        <select
          {...gedeeld}
          aria-invalid={invalid}
          aria-required={required}
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        >
          <option value="">Kies …</option>
          {veld.opties.map((optie) => (
            <option key={optie.waarde} value={optie.waarde}>
              {optie.label}
            </option>
          ))}
        </select>
      ) : veld.soort === 'lange-tekst' ? (
        <Textarea
          {...gedeeld}
          invalid={invalid}
          required={required}
          rows={6}
          maxLength={4000}
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        />
      ) : (
        <Textbox
          {...gedeeld}
          invalid={invalid}
          required={required}
          {...(veld.soort === 'tekst'
            ? {}
            : { className: 'kort', inputMode: veld.soort === 'decimaal' ? 'decimal' : 'numeric' })}
          autoComplete="off"
          value={String(waarde)}
          onChange={(e) => zet(e.target.value)}
        />
      )}
    </div>
  );
}
