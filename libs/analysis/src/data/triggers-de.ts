/** German trigger words of topics. */
export const triggersDe = `
- Hungerstreik*, Preiskrieg*, Kalter Krieg, Kalten Krieg*, Wettlauf mit der Zeit, Herzanfall, Weltbank, Blutbank, Datenbank*, politisches Erdbeben, Wahl zur Miss, Torschuss, Freistoß, auf der Bank, Ersatzbank, Parkbank, Gesundheitsminister*, Kulturminister*, Sportminister*, Bildungsminister*, Arbeitsminister*
20000103 ~Terror*, Terroranschlag*, Terrorismus, Dschihadist*, Islamischer Staat, !Selbstmordattentat*
20000602 ~Waffe*, Rakete*, Munition, ~Drohne*, Artillerie
20000598 Verteidigungsminister*, Verteidigungsministerium, Verteidigungspolitik
20000599 Bundeswehr, Streitkräfte*, ~Armee, ~Soldaten
20000638 Außenminister*, ~bilateral*, Außenpolitik, internationale Beziehungen, Zusammenarbeit zwischen
20000639 ~Diplomat*, Botschafter*, Botschaft in
20000642 Sanktionen, Embargo
20000645 Flüchtling*, Geflüchtete*, Asylbewerber*
20000634 Migrat*, Abschiebung*
20000056 Rebellen, Miliz*, Waffenruhe, Waffenstillstand
20000062 ~Krieg, Angriffskrieg, Invasion
20000070 !Putsch*, Staatsstreich, Militärjunta
20000066 ~Protest*, Demonstrant*, Demonstration*, Kundgebung*
20000574 ~Wahl, !Wahlen, Wähler*, !Bundestagswahl*, ~Kandidat*
20000615 Parlament*, Bundestag*, Abgeordnete*
20000592 Menschenrecht*
20000373 ~Handel, ~Export*, ~Import*, Außenhandel*
20000384 Zölle, ~Zoll, Strafzölle
20000344 Konjunktur*, Wirtschaftswachstum, Bruttoinlandsprodukt, Rezession, ~Wirtschaft
20000370 !Inflation*, Verbraucherpreise
20000350 !Zentralbank*, EZB, Leitzins*
20000378 Investition*, ~Investor*
20000274 ~Bank, ~Banken
20000256 ~Energie*, Kraftwerk*
20000257 erneuerbare Energien, Windkraft*, Windpark*
20001209 ~Solar*, Photovoltaik*
20000265 Atomkraft*, Kernkraft*, Atomreaktor*
20001243 Erdöl, Rohöl, Raffinerie*, Ölpreis*
20000263 Erdgas, Pipeline*, LNG
20000316 Bergbau, ~Mine, ~Minen, Lithium
20000210 Landwirt*, ~Bauern, ~Ernte*, Weizen
20000338 Flughafen, Flughäfen, Fluggesellschaft*, Luftfahrt
20000340 Bahnverkehr, Deutsche Bahn, Zugverkehr
20000343 ~Hafen, ~Häfen, Schifffahrt, Frachter
20000331 ~Touris*
20000418 !Klimawandel, Klimakrise, Erderwärmung, Treibhausgas*
06000000 ~Umwelt*, Naturschutz, Ökosystem*
20000449 Epidemie*, Pandemie*, Corona*, Covid*, Ebola
20000477 !Impf*
20000462 Krankenhaus, Krankenhäuser, ~Klinik*
20000400 ~Schule*, ~Schüler*
20000405 ~Universität*, ~Hochschule*
20000153 !Erdbeben
20000154 !Überschwemmung*, !Hochwasser, Überflutung*
20000150 !Waldbrand*, !Waldbrände, Großbrand, ~Feuerwehr
20000099 !Mord*, Totschlag
20000093 !Korruption*, Bestechung*
20000107 ~Gericht, ~Richter*, Bundesgerichtshof
20000111 ~Prozess, Angeklagte*, Staatsanwalt*
20000133 ~Polizei*, ~Polizist*
20000530 !Streik*
20000536 ~Gewerkschaft*
20000533 !Arbeitslos*
20000518 ~Löhne, Mindestlohn, Gehälter
20001298 Künstliche Intelligenz, künstliche Intelligenz, KI-Modell*
20000739 Raumfahrt, Astronaut*, ~Satellit*
20000735 ~Forscher*, ~Wissenschaftler*
20000005 ~Film, ~Filme, Kino*
20000018 ~Musik*, ~Konzert*, Sänger*
20001065 !Fußball*, !Bundesliga, Weltmeisterschaft, Champions League
20001177 olympisch*, Olympia
15000000 ~Turnier*, Meisterschaft*, Medaille*
17000000 ~Wetter*, Unwetter*, Hitzewelle*
12000000 ~Religion*, religiös*
20000677 ~Islam, Muslim*, Moschee*
20000659 ~Kirche*, Bischof*, ~Christen
`;
