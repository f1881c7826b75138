/** Nouns that German texts join to a country's name without a hyphen (Ukrainekrieg, Chinapolitik). */
export const joinedHeads: readonly string[] =
  'krieg krieges kriegs kriege konflikt konflikts konflikte konfliktes krise krisen politik reise reisen besuch besuche besuchs einsatz einsatzes einsätze geschäft geschäfte geschäfts gipfel gipfels experte experten expertin sanktionen hilfe hilfen kenner kennerin handel handels frage deal abkommen abkommens mission debatte strategie urlaub urlauber rückkehrer flüchtlinge flüchtling heimkehrer feldzug beauftragte beauftragter beauftragten affäre verhandlungen gespräche korrespondent korrespondentin invasion embargo exporte export importe beziehungen wahl spiel'.split(
    ' ',
  );
