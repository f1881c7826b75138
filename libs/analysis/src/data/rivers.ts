/** Words before a name that speak of the river and not of the country that bears its name. */
export interface RiverWords {
  heads: string;
  names: string;
}

/** By language. English names its countries without an article, so that "on the Niger" is the river too. */
export const rivers: Readonly<Record<string, readonly RiverWords[]>> = {
  en: [
    {
      heads:
        'bank of the, banks of the, left bank of the, right bank of the, shore of the, shores of the, waters of the, bend of the, course of the, reaches of the, source of the, mouth of the, tributary of the, tributaries of the, bed of the, basin of the, valley of the',
      names: 'Niger, Congo, Senegal, Gambia, Jordan, Paraguay, Uruguay',
    },
    {
      heads: 'on the, along the, across the, beside the, up the, down the, cross the, crossed the, crossing the',
      names: 'Niger, Senegal, Jordan',
    },
  ],
  fr: [
    {
      heads:
        'rive du, rives du, rive gauche du, rive droite du, rivage du, rivages du, berge du, berges du, bord du, bords du, affluent du, affluents du, lit du, crue du, crues du, étiage du, méandre du, méandres du, eaux du, embouchure du, cours moyen du, cours supérieur du, ensablement du, bassin du, vallée du',
      names: 'Niger, Congo, Sénégal',
    },
  ],
  es: [
    {
      heads:
        'orilla del, orillas del, ribera del, riberas del, margen del, márgenes del, cauce del, caudal del, cuenca del, desembocadura del, afluente del, afluentes del, crecida del, crecidas del',
      names: 'Níger, Congo, Senegal',
    },
  ],
  pt: [
    {
      heads:
        'margem do, margens do, leito do, caudal do, bacia do, foz do, nascente do, afluente do, afluentes do, cheia do, cheias do',
      names: 'Níger, Congo, Senegal',
    },
  ],
  de: [
    {
      heads: 'am, Ufer des, Ufern des, entlang des, Nebenfluss des, Oberlauf des, Unterlauf des',
      names: 'Niger, Nigers, Kongo, Senegal, Jordan',
    },
  ],
  ru: [
    { heads: 'на', names: 'Нигере' },
    {
      heads:
        'берег, берега, берегу, берегам, берегах, берегов, вдоль, русло, русле, устье, устья, приток, притоки, притоков, исток, истоки, истоков, разлив, течение, течении, пойма, пойме',
      names: 'Нигера',
    },
  ],
  ar: [{ heads: 'ضفة, ضفاف, ضفتي, مياه, مجرى, فيضان, حوض, مصب, منابع, روافد', names: 'النيجر, الكونغو, السنغال' }],
};

/** Words that follow a country's name and make it the country again ("on the Niger border"). */
export const countryNouns =
  'border borders frontier frontiers coup junta government regime army troops military soldiers crisis side front issue question file situation delegation team squad economy embassy capital election elections vote people authorities leadership mission sanctions embargo talks deal file dossier match game coast police opposition conflict war desk case';
