/** Rivers that bear the name of a country, folded, in any language. */
export const riverNames =
  'niger nijer нигер النيجر congo kongo конго الكونغو senegal сенегал السنغال gambia gambie jordan jourdain uruguay paraguay';

/** Words shortly after the name of a river in the same sentence that a country's name is not followed by. */
export const riverWords =
  'burst bursts overflowed overflows flows flowed meanders banks riverbank riverbanks downstream upstream navigable ' +
  'deborde deborda berges affluent affluents coule serpente etiage navigable limon ' +
  'desbordo desborda desbordado cauce caudal orillas fluye navegable ' +
  'transbordou transborda leito margens caudal navegavel ' +
  'берегов берега разлился разлилась обмелел течет течёт русло русла ' +
  'ufer ufern fließt fliesst uferdamm schiffbar hochwasser ' +
  'tasti taşti taşan kabardi kiyilari yatagi akiyor ' +
  'فاض يفيض ضفاف ضفتيه منسوب مجراه';

/** Two words apart that say the same together (sorti de son lit). */
export const riverPairs = 'sorti+lit sort+lit sortait+lit sorti+berges salio+cauce saiu+leito вышел+берегов trat+ufer';
