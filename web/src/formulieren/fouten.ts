/** What the API found wrong, as mistakes of the fields of a form. */
import { Apifout } from '../api/client.ts';
import { foutVan, type Formulier, type Veldfout } from './velden.ts';

export function foutenUit(fout: unknown, { apiVelden = {}, velden }: Formulier): Veldfout[] {
  if (!(fout instanceof Apifout)) return [{ veld: '', tekst: 'Er ging iets mis. Probeer het opnieuw.' }];
  const { fouten = [], redenen = [], detail } = fout.probleem;
  const hier = (veld: string) => {
    // In a what-if the contents of the command stand one level deeper.
    const kaal = veld.replace(/^opdrachten\[\d+\]\.(inhoud\.)?/, '');
    return apiVelden[kaal] ?? kaal;
  };
  const uitInvoer = fouten.map(({ veld, tekst }): Veldfout => {
    const bekend = velden.find((v) => v.naam === hier(veld));
    return bekend ? foutVan(bekend, tekst) : { veld: hier(veld), tekst };
  });
  const uitRegels = redenen.map(({ veld, tekst, regel }) => ({ veld: hier(veld ?? ''), tekst: `${tekst} (${regel})` }));
  const alle = [...uitInvoer, ...uitRegels];
  return alle.length > 0 ? alle : [{ veld: '', tekst: detail }];
}
