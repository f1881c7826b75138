/** What the parser of JSON calls the faults that it finds. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ['Unexpected end of JSON input', 'il s’arrête avant la fin'],
  ['Unterminated string', 'un texte n’est pas fermé par un guillemet droit'],
  ["Expected ',' or '}' after property value", 'il manque une virgule ou une accolade fermante'],
  ["Expected ',' or ']' after array element", 'il manque une virgule ou un crochet fermant'],
  ["Expected ':' after property name", 'il manque un deux-points'],
  ["Expected property name or '}'", 'il manque un nom entre guillemets droits'],
  ['Expected double-quoted property name', 'il manque un nom entre guillemets droits'],
  ['Unexpected non-whitespace character after JSON', 'quelque chose suit la fin de l’objet'],
  ['Bad control character in string literal', 'un texte contient un caractère de contrôle'],
  ['Bad escaped character', 'un caractère suit à tort une barre oblique inverse'],
]);
const PLACE =
  /^(.{1,80}?)(?: in JSON)?(?: at position (\d{1,12}|…)(?: \(line [\d…]{1,12} column [\d…]{1,12}\))?)?(\.?)$/;

/** A fault in JSON, in French; one that is not known stays as it is. */
export function jsonFaultInFrench(fault: string): string {
  const [, what = '', position, end = ''] = PLACE.exec(fault) ?? [];
  const french = FAULTS.get(what);
  if (french === undefined) return fault;
  return `${french}${position === undefined ? '' : ` (position ${position})`}${end}`;
}
