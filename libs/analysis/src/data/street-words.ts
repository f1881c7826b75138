/** Words, folded, that come after a place's name when a street, an inn or a club is called after it. */
export const afterStreets =
  'road street avenue lane drive boulevard inn hotel harbor harbour pike rd ave blvd alley terrace arms tavern diner highway parkway turnpike strasse platz allee caddesi sokagi';

/** Words, folded, that come before it, with or without "of" between them. */
export const beforeStreets =
  'rue avenue boulevard impasse allee faubourg calle avenida paseo rua alameda travessa via viale piazza улица улице улицу улицы проспект проспекте шоссе شارع lake lac lago mount mont hotel';

/** Nouns, folded, that introduce a person by name (coach Milan Houston). */
export const personNouns =
  'coach quarterback receiver guard forward captain chairman chairwoman chief executive spokesman spokeswoman spokesperson president vice-president director manager analyst trader farmer ' +
  'teacher mother father grandmother grandfather son daughter brother sister husband wife officer detective sergeant driver actor actress singer author writer novelist reporter striker defender midfielder goalkeeper ' +
  'entraineur attaquant gardien defenseur milieu chanteur chanteuse acteur actrice romanciere romancier maire depute senateur medecin infirmiere infirmier eleveur instituteur institutrice avocat avocate journaliste capitaine commandant coronel colonel lieutenant general cheikh imam pasteur abbe pere ' +
  'entrenador delantero portero defensa alcalde actor actriz cantante escritor escritora directora tecnico treinador atacante zagueiro goleiro prefeito cantor cantora costureira medico medica padre professora profesora profesor abogado abogada periodista jornalista advogado advogada vecino vecina deputado deputada vereador vereadora diputado diputada doña ' +
  'trainer sturmer torwart sanger sangerin schauspieler schauspielerin тренер вратарь защитник нападающий певец певица актер актриса';
