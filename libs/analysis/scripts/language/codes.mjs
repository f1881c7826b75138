/** Codes of the tables that are written otherwise here: older codes, and one code for what one macrolanguage covers. */
const CODES = new Map([
  ['iw', 'he'],
  ['nn', 'no'],
]);

/** Languages of the tables that news is hardly ever written in, or whose script already names them. */
const LEFT_OUT = new Set(
  (
    'un aa ab ang ay ba bh bi bo br ceb ch co crs cu dv dz eo fj fo fy gd gn gv haw hmn ia ie ik iu jw kha kl ks la lif ' +
    'lb mfe mi na nr oc os pa qu rm sa sco si sm su syr ta te th tlh to ve vo war za zh zh-Hant zzp ja ko km ml nso ss'
  ).split(' '),
);

/** The code used here for a code of the tables, null for what is left out. */
export function codeOf(code) {
  return LEFT_OUT.has(code) ? null : (CODES.get(code) ?? code);
}
